package dk.seamark.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds every regular expression in a module's sources, and the most work that each does: how often it reads a
 * character, on texts built from the letters of the expression. Reads are counted, not timed, so that the result is the
 * same on each machine and on the first call.
 */
public final class PatternWork {

    private static final int LENGTH = 400;

    /** An expression may read each character this often, at the lengths that are tried. */
    private static final int MOST_READS = 60;

    private static final int MOST_LETTERS = 10;

    /** A call whose first argument is a regular expression; the last group is the rest of the statement. */
    private static final Pattern USE = Pattern.compile(
            "(?:([A-Z_]+) =\\s+)?(Pattern\\.compile|\\.matches|\\.replaceAll|\\.replaceFirst|\\.split)\\(\\s*"
                    + "((?:\"(?:[^\"\\\\]|\\\\.)*+\"|[A-Z][A-Za-z_.]*+)(?:\\s*+\\+\\s*+(?:\"(?:[^\"\\\\]|\\\\.)*+\"|[A-Z][A-Za-z_.]*+))*+)"
                    + "(?:,([^;]{0,120}))?");

    private static final Pattern CONSTANT =
            Pattern.compile("(?:String|char) ([A-Z][A-Z_]*+) = (?:\"((?:[^\"\\\\]|\\\\.)*+)\"|'(.|\\\\u[0-9a-f]{4})')");

    private static final Pattern PART = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"|([A-Z][A-Za-z_.]*+)");

    private PatternWork() {}

    /**
     * A regular expression in the sources.
     *
     * @param whole whether it is only matched against a whole text, never searched for in one
     */
    public record Used(Pattern pattern, boolean whole) {

        /** The texts on which it does too much work, with the counts; empty if it was linear on all texts tried. */
        public Optional<String> excess() {
            return PatternWork.excess(pattern.pattern(), text -> reads(text));
        }

        private long reads(String text) {
            CountedReads counted = new CountedReads(text);
            Matcher matcher = pattern.matcher(counted);
            if (whole) {
                matcher.matches();
            } else {
                while (matcher.find()) {
                    // Search for every match, as a replacement would.
                }
            }
            return counted.reads();
        }
    }

    /** The expressions below a source folder, by where they are used: {@code KleNumbers: [0-9]{2}…}. */
    public static SortedMap<String, Used> patterns(Path sources) {
        SortedMap<String, Used> patterns = new TreeMap<>();
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> read(file, patterns));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return patterns;
    }

    private static void read(Path file, SortedMap<String, Used> patterns) {
        String source = text(file);
        SortedMap<String, String> constants = new TreeMap<>();
        for (Matcher constant = CONSTANT.matcher(source); constant.find(); ) {
            String value = constant.group(2) == null ? constant.group(3) : constant.group(2);
            constants.put(constant.group(1), unescaped(value));
        }
        constants.put("OwnWords.START", "\ufdd0");
        constants.put("Checkpoint.SIZE", "(0|[1-9][0-9]{0,17})");
        for (Matcher use = USE.matcher(source); use.find(); ) {
            StringBuilder regex = new StringBuilder();
            for (Matcher part = PART.matcher(use.group(3)); part.find(); ) {
                regex.append(
                        part.group(1) == null ? constants.getOrDefault(part.group(2), "?") : unescaped(part.group(1)));
            }
            // The first argument is not an expression, as in HttpMethod.matches.
            if (!regex.toString().equals("?")) {
                String name = file.getFileName().toString().replace(".java", "") + ": " + regex;
                Pattern pattern = Pattern.compile(regex.toString(), flags(use.group(4)));
                patterns.put(name, new Used(pattern, isWhole(use.group(2), use.group(1), source)));
            }
        }
    }

    private static boolean isWhole(String call, String field, String source) {
        if (field == null) {
            return call.equals(".matches");
        }
        long uses = Pattern.compile("\\b" + field + "\\.matcher\\(")
                .matcher(source)
                .results()
                .count();
        long whole = Pattern.compile("\\b" + field + "\\.matcher\\((?:[^()]|\\([^()]*\\))*\\)\\s*\\.matches\\(\\)")
                .matcher(source)
                .results()
                .count();
        long kept = Pattern.compile("Matcher (\\w+) =\\s+" + field + "\\.matcher\\(")
                .matcher(source)
                .results()
                .filter(use -> source.contains(use.group(1) + ".matches()"))
                .count();
        return uses > 0 && uses == whole + kept;
    }

    private static int flags(String rest) {
        int flags = 0;
        if (rest != null) {
            flags |= rest.contains("CASE_INSENSITIVE") ? Pattern.CASE_INSENSITIVE : 0;
            flags |= rest.contains("UNICODE_CHARACTER_CLASS") ? Pattern.UNICODE_CHARACTER_CLASS : 0;
            flags |= rest.contains("DOTALL") ? Pattern.DOTALL : 0;
        }
        return flags;
    }

    private static String unescaped(String literal) {
        return Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(literal)
                .replaceAll(code ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(code.group(1), 16))))
                .translateEscapes();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The texts of these letters on which a function does too much work; empty if it was linear on all texts tried.
     *
     * @param reads returns the number of reads for a text
     */
    public static Optional<String> excess(String letters, ToLongFunction<String> reads) {
        for (Repeated text : texts(letters)) {
            long once = reads.applyAsLong(text.of(LENGTH));
            long twice = reads.applyAsLong(text.of(2 * LENGTH));
            if (twice > 2L * LENGTH * MOST_READS || twice > 3 * once + 4L * LENGTH) {
                return Optional.of(once + ", then " + twice + " reads of " + text);
            }
        }
        return Optional.empty();
    }

    private record Repeated(String before, String unit, String behind) {

        String of(int length) {
            return before + unit.repeat(Math.max(1, length / unit.length())) + behind;
        }
    }

    private static List<Repeated> texts(String pattern) {
        List<String> letters = letters(pattern);
        List<Repeated> texts = new ArrayList<>();
        for (String behind : List.of("", "!\u2028")) {
            for (String one : letters) {
                texts.add(new Repeated("", one, behind));
                for (String other : letters) {
                    texts.add(new Repeated(other, one, behind));
                    texts.add(new Repeated("", one + other, behind));
                }
            }
            texts.add(new Repeated("", String.join("", letters), behind));
        }
        return texts;
    }

    /** Letters that the expression could match: those that it contains, and one of each character class. */
    private static List<String> letters(String pattern) {
        Set<String> letters = new LinkedHashSet<>(List.of("a", "1", " "));
        pattern.replaceAll("\\\\.\\{?", "")
                .codePoints()
                .filter(point -> "[](){}*+?|^$\\&:=!<".indexOf(point) < 0)
                .mapToObj(Character::toString)
                .limit(200)
                .forEach(letters::add);
        for (String escaped : List.of("\\.", "\\s", "\\+", "\\(", "\\[", "\\{", "\\R")) {
            if (pattern.contains(escaped)) {
                letters.add(escaped.equals("\\R") ? "\n" : escaped.equals("\\s") ? "\t" : escaped.substring(1));
            }
        }
        return letters.stream().limit(MOST_LETTERS).toList();
    }
}
