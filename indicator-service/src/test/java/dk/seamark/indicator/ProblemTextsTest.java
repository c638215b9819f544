package dk.seamark.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every refusal in the code has a text in both languages. */
class ProblemTextsTest {

    private static final Pattern CODE =
            Pattern.compile("Refusal\\s*\\.(?:conflict|notFound|forbidden)\\(\\s*\"([a-z-]+)\"");
    private static final Pattern RULE = Pattern.compile(
            "(?:Violation\\.of|new Violation|[^.]rule|violation|malformed)\\(\\s*(?:[^;]*?,\\s*)?\"([a-z]+(?:-[a-z]+)+)\"");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(texts("da").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(texts("en").stringPropertyNames());
    }

    @Test
    void everyRefusalIsPutInWords() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (String source : sources()) {
            Matcher code = CODE.matcher(source);
            while (code.find()) {
                asked.add(code.group(1) + ".title");
                asked.add(code.group(1) + ".detail");
            }
            Matcher rule = RULE.matcher(source);
            while (rule.find()) {
                asked.add("rule." + rule.group(1));
            }
        }
        assertThat(asked).hasSizeGreaterThan(50);
        assertThat(texts("da").stringPropertyNames()).containsAll(asked);
    }

    @Test
    void nothingIsPutInWordsThatNobodyRefuses() throws IOException {
        String all = String.join("\n", sources());
        for (String key : texts("da").stringPropertyNames()) {
            String code = key.startsWith("rule.") ? key.substring("rule.".length()) : key.replaceAll("\\..*", "");
            assertThat(all).contains("\"" + code + "\"");
        }
    }

    private static Iterable<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ProblemTextsTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        String file = "/dk/seamark/indicator/problems_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ProblemTextsTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
