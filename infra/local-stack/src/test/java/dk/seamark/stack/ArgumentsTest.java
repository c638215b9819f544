package dk.seamark.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.stack.process.StackFailure;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {
    @Test
    void whatIsGivenIsFoundAndTheRestIsNot() {
        var arguments = parse("--fresh", "--port-base", "9000");
        assertThat(arguments.has("--fresh")).isTrue();
        assertThat(arguments.number("--port-base", 8080)).isEqualTo(9000);
        assertThat(parse().has("--fresh")).isFalse();
        assertThat(parse().number("--port-base", 8080)).isEqualTo(8080);
        assertThat(parse().value("--port-base")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --frsh               | Ukendt tilvalg: --frsh
            fresh                | Ukendt tilvalg: fresh
            --port-base          | --port-base mangler en værdi
            --port-base --fresh  | --port-base mangler en værdi
            --port-base otte     | --port-base skal være et tal
            --port-base 80       | --port-base skal være et tal fra 1024
            --port-base 65530    | --port-base skal være et tal fra 1024
            """)
    void whatIsWrongIsSaidInOneSentence(String words, String sentence) {
        assertThatThrownBy(() -> PortPlan.from(parse(words.split(" ", -1)).number("--port-base", 8080)))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void aMissingOptionIsNamed() {
        assertThatThrownBy(() -> parse().required("--port-base")).hasMessageContaining("--port-base mangler");
    }

    private static Arguments parse(String... words) {
        return Arguments.parse(List.of(words), Set.of("--fresh"), Set.of("--port-base"));
    }
}
