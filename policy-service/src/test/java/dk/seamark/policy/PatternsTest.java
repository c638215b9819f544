package dk.seamark.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.architecture.PatternWork;
import dk.seamark.policy.document.DocumentForm;
import dk.seamark.policy.document.Schemas;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The time to check a text that a person sends is linear in its length. */
class PatternsTest {

    @Test
    void noExpressionGoesBackFar() {
        var patterns = PatternWork.patterns(Path.of("src/main/java"));

        assertThat(patterns).isNotEmpty();
        assertThat(patterns)
                .allSatisfy((place, used) -> assertThat(used.excess()).as(place).isEmpty());
    }

    @Test
    void noPatternOfASchemaGoesBackFar() {
        Schemas schemas = new Schemas();
        Set<String> patterns = Arrays.stream(DocumentForm.values())
                .flatMap(
                        form -> JsonMapper.shared().readTree(schemas.text(form)).findValuesAsString("pattern").stream())
                .collect(Collectors.toSet());

        assertThat(patterns).hasSizeGreaterThan(4);
        assertThat(patterns)
                .allSatisfy(pattern -> assertThat(new PatternWork.Used(Pattern.compile(pattern), false).excess())
                        .as(pattern)
                        .isEmpty());
    }
}
