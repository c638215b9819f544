package dk.seamark.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    /** Given a header, of a thing with version 3, of one with version 4, and where there is none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', textBlock = """
        header                | of 3  | of 4  | of none
        -                     | true  | true  | true
        *                     | true  | true  | false
        "3"                   | true  | false | false
        "3","4"               | true  | true  | false
        "2", "3"              | true  | false | false
        "2" , , "3",          | true  | false | false
        ,"3"                  | true  | false | false
        "0"                   | false | false | false
        # what is no version of ours matches nothing
        W/"3"                 | false | false | false
        W/"3", "4"            | false | true  | false
        "03"                  | false | false | false
        "-3"                  | false | false | false
        "3 a", "4"            | -     | -     | -
        "33333333333333333333"| false | false | false
        "a,b", "3"            | true  | false | false
        ""                    | false | false | false
        "æ"                   | false | false | false
        "*"                   | false | false | false
        """, useHeadersInDisplayName = true)
    void holdsForTheVersionsThatItNames(
            @Nullable String header, @Nullable Boolean three, @Nullable Boolean four, @Nullable Boolean none) {
        if (three == null) {
            assertThatThrownBy(() -> IfMatch.read(header)).isInstanceOf(Refusal.class);
            return;
        }
        IfMatch condition = IfMatch.read(header);

        assertThat(condition.holds(OptionalLong.of(3))).isEqualTo(three);
        assertThat(condition.holds(OptionalLong.of(4))).isEqualTo(four);
        assertThat(condition.holds(OptionalLong.empty())).isEqualTo(none);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                "3",
                "seks",
                "\"3",
                "3\"",
                "\"3\" \"4\"",
                "\"3\"; \"4\"",
                "*, \"3\"",
                "\"3\", *",
                "w/\"3\"",
                "W/ \"3\"",
                "W/3",
                "\"3\u0001\""
            })
    void whatIsNeitherAStarNorAListOfTagsIsMalformed(String header) {
        assertThatThrownBy(() -> IfMatch.read(header))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.violations()).containsExactly(Violation.of("If-Match", "version")));
    }
}
