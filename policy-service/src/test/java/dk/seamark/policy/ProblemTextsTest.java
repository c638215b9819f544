package dk.seamark.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every problem has a text in both languages, and both name the same things. */
class ProblemTextsTest {

    @Test
    void danishAndEnglishSayTheSameThings() throws IOException {
        Properties danish = texts("da");
        Properties english = texts("en");

        assertThat(new TreeSet<>(danish.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(english.stringPropertyNames()))
                .hasSizeGreaterThan(50);
        for (String key : danish.stringPropertyNames()) {
            assertThat(arguments(danish.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
            assertThat(danish.getProperty(key)).as(key).isNotEqualTo(english.getProperty(key));
        }
    }

    private static int arguments(String text) {
        return new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static Properties texts(String language) throws IOException {
        String file = "/dk/seamark/policy/problems_" + language + ".properties";
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(ProblemTextsTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
