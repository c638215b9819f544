package dk.seamark.policy.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.kit.problem.Violation;
import dk.seamark.text.LocalizedText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a value of another type, by how YAML reads what was written. */
class WrongTypeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            asked           | written           | said
            number          | 61,5              | schema.number 61,5
            number          | 1.234,5           | schema.number 1.234,5
            number          | 1 234             | schema.number 1 234
            number          | "61.5"            | schema.number 61.5
            number          | ca. 5             | schema.number ca. 5
            number          | [5]               | schema.type tal
            integer         | 2024.5            | schema.integer 2024.5
            integer         | "2024"            | schema.integer 2024
            string          | 4.1               | schema.quoted 4.1
            string          | Bemærk: vigtigt   | schema.colon Bemærk
            string          | {a: 1, b: 2}      | schema.type tekst
            string          | true              | schema.type tekst
            array           | en tekst          | schema.type liste
            object          | en tekst          | schema.type felter med navne
            string, null    | 4.1               | schema.quoted 4.1
            number          | aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeee | schema.number aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd…
            """, useHeadersInDisplayName = true)
    void itSaysWhatToWrite(String asked, String written, String said) {
        Violation violation = WrongType.at("f", List.of(asked.split(", ", -1)), YamlReader.read(written));

        assertThat(violation.field()).isEqualTo("f");
        assertThat(violation.rule() + " "
                        + violation.args().stream()
                                .map(arg -> arg instanceof LocalizedText text ? text.da() : String.valueOf(arg))
                                .collect(Collectors.joining()))
                .isEqualTo(said);
    }
}
