package dk.seamark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.architecture.PatternWork;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The time to check a text that a person sends is linear in its length. */
class PatternsTest {

    @Test
    void noExpressionGoesBackFar() {
        var patterns = PatternWork.patterns(Path.of("src/main/java"));

        assertThat(patterns).isNotEmpty();
        assertThat(patterns)
                .allSatisfy((place, used) -> assertThat(used.excess()).as(place).isEmpty());
    }
}
