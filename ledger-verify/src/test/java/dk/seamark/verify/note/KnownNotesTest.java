package dk.seamark.verify.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.verify.report.VerificationException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the C2SP specifications. */
class KnownNotesTest {

    private static final String KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    private static final String NOTE = """
            This is an example message.

            — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;

    private static final String CHECKPOINT = """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
            — witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
            """;

    @Test
    void theKeyOfTheSpecificationVerifiesItsNote() throws VerificationException {
        SignedNote note = SignedNote.parse(utf8(NOTE));

        assertThat(note.text()).isEqualTo("This is an example message.\n");
        assertThatCode(() -> note.requireSignedBy(VerifierKey.parse(KEY))).doesNotThrowAnyException();
        SignedNote changed = SignedNote.parse(utf8(NOTE.replace("example message", "example massage")));
        assertThatThrownBy(() -> changed.requireSignedBy(VerifierKey.parse(KEY)))
                .isInstanceOf(VerificationException.class)
                .hasMessageContaining("does not fit");
    }

    @Test
    void theCheckpointOfTheSpecificationIsRead() throws VerificationException {
        Checkpoint checkpoint = Checkpoint.parse(utf8(CHECKPOINT));

        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.size()).isEqualTo(20_852_163);
        assertThat(checkpoint.root()).hasToString("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=");
        assertThat(checkpoint.note().otherNames(VerifierKey.parse(KEY)))
                .containsExactly("example.com/behind-the-sofa", "witness.example.com/w1");
    }

    @Test
    void aTextMayHaveEmptyLines() throws VerificationException {
        assertThat(SignedNote.parse(utf8("one\n\ntwo\n\n— a.example/k AAAAAAAA\n"))
                        .text())
                .isEqualTo("one\n\ntwo\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\n— a b",
                "text\n\n- a.example/k AAAAAAAA\n",
                "text\n\n— a+b AAAAAAAA\n",
                "text\n\n— a.example/k AAAAAAA\n",
                "text\n\n— a.example/k AAAA\n",
                "text\n\n— a.example/k  AAAAAAAA\n",
                "te\txt\n\n— a.example/k AAAAAAAA\n",
                "text\r\n\n— a.example/k AAAAAAAA\n"
            })
    void whatIsNoNoteIsRefused(String note) {
        assertThatThrownBy(() -> SignedNote.parse(utf8(note))).isInstanceOf(VerificationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "01", "-1", "1e3", "", "9999999999999999999"})
    void aSizeIsAWholeNumberFromOne(String size) {
        assertThatThrownBy(() -> Checkpoint.parse(utf8(CHECKPOINT.replace("20852163", size))))
                .isInstanceOf(VerificationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com/foo",
                "example.com/foo+530d903a",
                "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/fool+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2l"
            })
    void whatIsNoKeyIsRefused(String key) {
        assertThatThrownBy(() -> VerifierKey.parse(key)).isInstanceOf(VerificationException.class);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
