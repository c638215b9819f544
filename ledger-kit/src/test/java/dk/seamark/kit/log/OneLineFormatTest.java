package dk.seamark.kit.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OneLineFormatTest {

    @Test
    void anEventIsALine() {
        assertThat(line("PUT /a failed", null))
                .isEqualTo("2026-01-02T03:04:05.006Z WARN [http-1] dk.seamark.A: PUT /a failed\n");
    }

    @Test
    void whatWouldBeginALineOrHideInOneIsEscaped() {
        assertThat(line(
                        "a\n2026 ERROR forged\r\tb \u001b[2J \u0000 \u0085 \u2028 \u202e \u200b æ \uD83D\uDE00 \ue000 \ud800",
                        null))
                .endsWith(
                        ": a\\n2026 ERROR forged\\r\\tb \\u{1B}[2J \\u{0} \\u{85} \\u{2028} \\u{202E} \\u{200B} æ \uD83D\uDE00"
                                + " \\u{E000} \\u{D800}\n");
    }

    @Test
    void aThrowableStandsOnTheSameLineWithItsCauses() {
        String line = line("failed", new IllegalStateException("outer\nline", new IllegalArgumentException("in\rner")));

        assertThat(line.chars().filter(c -> c == '\n').count()).isEqualTo(1);
        assertThat(line)
                .contains(" <- java.lang.IllegalStateException: outer\\nline | dk.seamark.kit.log.OneLineFormatTest.")
                .contains(" <- java.lang.IllegalArgumentException: in\\rner");
    }

    @Test
    void aLongMessageIsCut() {
        assertThat(line("x".repeat(1_000_000), null)).hasSizeLessThan(4200).endsWith("x… (1000000 characters)\n");
    }

    @Test
    void noTextWhateverMakesASecondLine() {
        for (long seed = 0; seed < 200; seed++) {
            String text = new Random(seed)
                    .ints(200, 0, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String line = line(text, new IllegalStateException(text));
            assertThat(line.strip().codePoints().noneMatch(Character::isISOControl))
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    private static String line(String message, @Nullable Throwable thrown) {
        LoggerContext context = new LoggerContext();
        LoggingEvent event =
                new LoggingEvent("", context.getLogger("dk.seamark.A"), Level.WARN, message, thrown, new Object[0]);
        event.setInstant(Instant.parse("2026-01-02T03:04:05.006Z"));
        event.setThreadName("http-1");
        return new OneLineFormat().format(event);
    }
}
