package dk.seamark.reporting.proof.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key of RFC 8032 (section 7.1, test 3), and OpenSSL's signature with it. */
class CosigningKeyTest {

    private static final String KEY = "witness.example/w1+c7da326f+BPxRzY5iGKGjjaR+0AIw8FgIFu0TujMDrF3rkRVIkIAl";
    private static final String TEXT = "ledger.testby.dk/indicators\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n";
    private static final String LINE = "— witness.example/w1 x9oybwAAAABndIWAaICLf6rFD05BPMQS9PAGckWIVDycwEdfm65m5myn"
            + "OgNUI8gY09YBp5RBceKhzNQ8ciFwLQYtUfM91014uR2bBw==\n";

    private final CosigningKey key = CosigningKey.parse(KEY);

    @Test
    void itsOwnSignatureIsFoundAmongOthers() {
        assertThat(key.signature(LINE, TEXT)).contains(LINE);
        assertThat(key.signature("— other x9oybwAAAAA=\n" + LINE, TEXT)).contains(LINE);
        assertThat(key.name()).isEqualTo("witness.example/w1");
        assertThat(key).hasToString(KEY);
    }

    @Test
    void anythingElseIsNone() {
        assertThat(key.signature("", TEXT)).isEmpty();
        assertThat(key.signature(LINE, TEXT.replace("\n1\n", "\n2\n"))).isEmpty();
        assertThat(key.signature(LINE.replace("example/w1", "example/w2"), TEXT))
                .isEmpty();
        assertThat(key.signature(LINE.replace("x9oyb", "x9oyc"), TEXT)).isEmpty();
        assertThat(key.signature(LINE.replace("BndIWA", "BndIWB"), TEXT)).isEmpty();
        assertThat(key.signature(LINE.replace("uR2bBw==", "uR2bCA=="), TEXT)).isEmpty();
        assertThat(key.signature("— witness.example/w1 not*base64\n", TEXT)).isEmpty();
        assertThat(key.signature("— witness.example/w1 AAAA\n", TEXT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "witness.example/w1",
                "witness.example/w1+c7da326f+",
                "witness.example/w1+c7da326f+*",
                "witness.example/w1+c7da3260+BPxRzY5iGKGjjaR+0AIw8FgIFu0TujMDrF3rkRVIkIAl",
                "witness.example/w2+c7da326f+BPxRzY5iGKGjjaR+0AIw8FgIFu0TujMDrF3rkRVIkIAl",
                "witness example+c7da326f+BPxRzY5iGKGjjaR+0AIw8FgIFu0TujMDrF3rkRVIkIAl"
            })
    void whatIsNoKeyOfAWitnessIsRefused(String text) {
        assertThatThrownBy(() -> CosigningKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
