package dk.seamark.standing.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.events.value.MissingReason;
import dk.seamark.events.wire.Kind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The canonical form, byte for byte; another implementation of RFC 8785 leaves it unchanged. */
class CanonicalTest {

    private record Everything(
            String text,
            int number,
            long large,
            boolean truth,
            BigDecimal decimal,
            LocalDate date,
            MissingReason code,
            List<Inner> list,
            @Nullable String none) {}

    private record Inner(String b, @Nullable String a) {}

    /** Its kind sorts between its members. */
    @Kind("middle")
    private record Middle(String z, String a) {}

    /** Its kind sorts after its members. */
    @Kind("last")
    private record Last(String a, String b) {}

    /** Its kind is its only member. */
    @Kind("alone")
    private record Alone() {}

    @Test
    void membersStandByNameAndWhatIsNullIsLeftOut() {
        Everything everything = new Everything(
                "t",
                -7,
                9_007_199_254_740_993L,
                true,
                new BigDecimal("1E+3"),
                LocalDate.of(2025, 1, 31),
                MissingReason.NOT_PUBLISHED_YET,
                List.of(new Inner("1", "2"), new Inner("3", null)),
                null);
        assertThat(written(everything)).isEqualTo("""
                {"code":"not-published-yet","date":"2025-01-31","decimal":"1000","large":9007199254740993,\
                "list":[{"a":"2","b":"1"},{"b":"3"}],"number":-7,"text":"t","truth":true}""");
        assertThat(written(new Alone())).isEqualTo("{\"kind\":\"alone\"}");
        assertThat(written(List.of())).isEqualTo("[]");
    }

    @Test
    void theKindStandsAmongTheMembersByItsName() {
        assertThat(written(new Middle("1", "2"))).isEqualTo("{\"a\":\"2\",\"kind\":\"middle\",\"z\":\"1\"}");
        assertThat(written(new Last("1", "2"))).isEqualTo("{\"a\":\"1\",\"b\":\"2\",\"kind\":\"last\"}");
    }

    @Test
    void charactersAreEscapedAsTheRfcHasThem() throws IOException {
        String strange = "\u0000\u0001\b\t\n\u000b\f\r\u001f \"\\/æ\u20ac\ud83d\ude00\u007f";
        String written = written(new Inner(strange, "a"));
        assertThat(written)
                .isEqualTo(
                        "{\"a\":\"a\",\"b\":\"\\u0000\\u0001\\b\\t\\n\\u000b\\f\\r\\u001f \\\"\\\\/æ\u20ac\ud83d\ude00\u007f\"}");
        assertThat(new JsonCanonicalizer(written).getEncodedString()).isEqualTo(written);
        String nested = written(new Middle(strange, "b"));
        assertThat(new JsonCanonicalizer(nested).getEncodedString()).isEqualTo(nested);
    }

    @Test
    void whatIsNoValueOfTheLedgerIsRefused() {
        assertThatThrownBy(() -> Canonical.bytes(new Object())).isInstanceOf(IllegalArgumentException.class);
    }

    private static String written(Object value) {
        return new String(Canonical.bytes(value), StandardCharsets.UTF_8);
    }
}
