package dk.seamark.policy.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list that people read has a row for each code, and no other. */
class FindingsDocumentTest {

    @Test
    void everyCodeHasItsRowWithItsSeverity() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("../docs/findings.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> String.join(" ", line.split("\\| ?", -1)[1].strip(), line.split("\\| ?", -1)[2].strip()))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Arrays.stream(FindingCode.values())
                        .map(code ->
                                "`%s` %s".formatted(code.code(), code.severity().code()))
                        .toList());
    }
}
