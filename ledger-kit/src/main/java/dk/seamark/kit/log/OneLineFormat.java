package dk.seamark.kit.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.structured.StructuredLogFormatter;

/**
 * Formats each log event as one line: time in UTC, level, thread, logger, message, and for a throwable its trace with
 * {@code  <- } before each cause. Control characters, line breaks and characters that change the direction of writing
 * are escaped, so that request data cannot start a line or hide in one. For JSON instead, set
 * {@code logging.structured.format.console=ecs}.
 */
public final class OneLineFormat implements StructuredLogFormatter<ILoggingEvent> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final int FRAMES = 40;

    /** Longer texts are cut, as a message may quote request data. */
    private static final int LONGEST = 4000;

    @Override
    public String format(ILoggingEvent event) {
        StringBuilder line = new StringBuilder(200);
        TIME.formatTo(event.getInstant(), line);
        line.append(' ').append(event.getLevel()).append(" [");
        escape(event.getThreadName(), line);
        line.append("] ");
        escape(event.getLoggerName(), line);
        line.append(": ");
        escape(String.valueOf(event.getFormattedMessage()), line);
        IThrowableProxy thrown = event.getThrowableProxy();
        for (int depth = 0; thrown != null && depth < 10; depth++) {
            trace(thrown, line);
            thrown = thrown.getCause();
        }
        return line.append('\n').toString();
    }

    private static void trace(IThrowableProxy thrown, StringBuilder line) {
        line.append(" <- ").append(thrown.getClassName()).append(": ");
        escape(thrown.getMessage(), line);
        StackTraceElementProxy[] frames = thrown.getStackTraceElementProxyArray();
        int own = frames.length - thrown.getCommonFrames();
        for (int i = 0; i < Math.min(own, FRAMES); i++) {
            line.append(" | ").append(frames[i].getStackTraceElement());
        }
    }

    private static void escape(@Nullable String text, StringBuilder line) {
        if (text == null) {
            line.append("null");
            return;
        }
        text.codePoints().limit(LONGEST).forEach(point -> {
            if (point == '\n') {
                line.append("\\n");
            } else if (point == '\r') {
                line.append("\\r");
            } else if (point == '\t') {
                line.append("\\t");
            } else if (isHidden(point)) {
                line.append(String.format("\\u{%X}", point));
            } else {
                line.appendCodePoint(point);
            }
        });
        if (text.length() > LONGEST) {
            line.append("… (").append(text.length()).append(" characters)");
        }
    }

    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
