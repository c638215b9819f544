package dk.seamark.stack.process;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the log of a program that failed says of the cause, which is seldom its last line. */
final class LastWords {
    private static final int LONGEST = 400;

    /** How Spring Boot tells why it does not start; the services' log writes a line break as backslash and n. */
    private static final Pattern ANALYSIS =
            Pattern.compile("APPLICATION FAILED TO START.*?Description:(?:\\\\n|\\s)*(.*?)(?:(?:\\\\n){2}|\\\\n$|$)");

    /** The innermost cause of a trace in a line, as the services write it. */
    private static final Pattern CAUSE_IN_LINE = Pattern.compile(".* (?:ERROR|WARN) .* <- ([^|]*)");

    private static final Pattern FATAL = Pattern.compile("\\b(FATAL|PANIC)\\b.*");
    private static final Pattern CAUSED_BY = Pattern.compile("Caused by: (.*)");
    private static final Pattern THROWN = Pattern.compile("Exception in thread \"[^\"]*\" (.*)");
    private static final Pattern ERROR = Pattern.compile("\\b(?:ERROR|[Ee]rror:)\\s.*");

    private LastWords() {}

    /**
     * The cause, or the last line.
     *
     * @param log the lines that the program wrote
     */
    static String of(List<String> log) {
        return last(log, ANALYSIS)
                .or(() -> first(log, FATAL))
                .or(() -> last(log, CAUSED_BY))
                .or(() -> last(log, CAUSE_IN_LINE))
                .or(() -> last(log, THROWN))
                .or(() -> last(log, ERROR))
                .map(words -> "årsag: " + words)
                .orElseGet(() -> lastLine(log));
    }

    private static Optional<String> first(List<String> log, Pattern pattern) {
        return log.stream().flatMap(line -> match(line, pattern).stream()).findFirst();
    }

    private static Optional<String> last(List<String> log, Pattern pattern) {
        return first(log.reversed(), pattern);
    }

    private static Optional<String> match(String line, Pattern pattern) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String words = matcher.group(matcher.pattern().equals(FATAL) || matcher.groupCount() == 0 ? 0 : 1);
        return Optional.of(cut(words.strip()));
    }

    /** Indented lines are the inside of a stack trace, and say nothing to the person at the keyboard. */
    private static String lastLine(List<String> log) {
        return log.reversed().stream()
                .filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0)))
                .findFirst()
                .map(line -> "sidste linje: " + cut(line.strip()))
                .orElse("loggen er tom");
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + " …";
    }
}
