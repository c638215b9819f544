package dk.seamark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The counting finds expressions that are known to be slow, and none among this module's own. */
class PatternWorkTest {

    @ParameterizedTest
    @ValueSource(strings = {".*\\s.*", "-\\s+(.+)"})
    void anExpressionThatGoesBackInAWholeTextIsFound(String regex) {
        assertThat(new PatternWork.Used(Pattern.compile(regex), true).excess()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\s*\\R\\s*",
                " *$",
                "[a-z]+@",
                "[\\p{L}0-9._%+-]{1,64}\\s?(?:@|\\(at\\)|\\[at\\])\\s?[\\p{L}0-9.-]{1,190}\\.\\p{L}{2,20}"
            })
    void anExpressionThatGoesBackIsFound(String regex) {
        assertThat(new PatternWork.Used(Pattern.compile(regex), false).excess()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a-z]+", "\\{([0-9])}", "-?(0|[1-9][0-9]*)(\\.[0-9]+)?", "[A-Z]{2} [0-9]{4}"})
    void anExpressionThatReadsOnIsNot(String regex) {
        assertThat(new PatternWork.Used(Pattern.compile(regex), false).excess()).isEmpty();
    }

    @Test
    void noExpressionOfThisModuleGoesBackFar() {
        var patterns = PatternWork.patterns(Path.of("src/main/java"));

        assertThat(patterns).isNotEmpty();
        assertThat(patterns)
                .allSatisfy((place, used) -> assertThat(used.excess()).as(place).isEmpty());
    }
}
