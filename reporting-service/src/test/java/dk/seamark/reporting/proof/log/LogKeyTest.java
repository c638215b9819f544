package dk.seamark.reporting.proof.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys and notes match the specifications' examples. */
class LogKeyTest {

    /** RFC 8032, section 7.1, test 2: the seed, the public key, and the signature of the byte 0x72. */
    private static final String SEED = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb";

    private static final String PUBLIC = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
    private static final String SIGNATURE = "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
            + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";

    private final LogKey key =
            LogKey.of("ledger.slagelse.dk/indicators", HexFormat.of().parseHex(SEED));

    @Test
    void isTheKeyOfItsSeed() {
        String[] parts = key.verifierKey().split("\\+", 3);

        assertThat(parts[0]).isEqualTo("ledger.slagelse.dk/indicators");
        assertThat(HexFormat.of().formatHex(Base64.getDecoder().decode(parts[2])))
                .isEqualTo("01" + PUBLIC);
    }

    @Test
    void signsAsTheReferenceDoes() {
        String[] note = key.sign("r").split("\n— ledger.slagelse.dk/indicators ");

        byte[] line = Base64.getDecoder().decode(note[1].strip());
        assertThat(note[0]).isEqualTo("r");
        assertThat(HexFormat.of().formatHex(line, 4, line.length)).isEqualTo(SIGNATURE);
        assertThat(HexFormat.of().formatHex(line, 0, 4))
                .isEqualTo(key.verifierKey().split("\\+")[1]);
    }

    /** The example of a verifier key in signed-note. */
    @Test
    void hasTheKeyIdOfTheSpecification() {
        byte[] typed = Base64.getDecoder().decode("AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");

        assertThat(HexFormat.of().formatHex(LogKey.keyId("example.com/foo", typed)))
                .isEqualTo("530d903a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a+b"})
    void aNameHasNoSpaceAndNoPlusSign(String name) {
        byte[] seed = HexFormat.of().parseHex(SEED);

        assertThatThrownBy(() -> LogKey.of(name, seed)).isInstanceOf(IllegalArgumentException.class);
    }
}
