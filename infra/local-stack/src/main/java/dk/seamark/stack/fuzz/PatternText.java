package dk.seamark.stack.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * A text that a regular expression matches. It knows what the contracts use: literals, classes, groups, alternatives
 * and counts. Of what it does not know, as looking ahead, it takes no notice, and tries again until the text matches.
 */
final class PatternText {

    private static final int TRIES = 30;
    private static final int MANY = 4;
    private static final String OTHERS = "abcdexyzABC0123456789 .æøå-";

    private final String regex;
    private final Random random;
    private int at;

    private PatternText(String regex, Random random) {
        this.regex = regex;
        this.random = random;
    }

    /** Such a text; empty if none was found. */
    static Optional<String> of(String regex, Random random) {
        Pattern pattern = Pattern.compile(regex);
        for (int i = 0; i < TRIES; i++) {
            String text = new PatternText(regex, random).alternatives();
            if (pattern.matcher(text).find()) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private String alternatives() {
        List<String> all = new ArrayList<>();
        all.add(sequence());
        while (isNext('|')) {
            at++;
            all.add(sequence());
        }
        return all.get(random.nextInt(all.size()));
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (at < regex.length() && !isNext('|') && !isNext(')')) {
            piece(text);
        }
        return text.toString();
    }

    /** What is repeated is read once for each time, so that each can be another text. */
    private void piece(StringBuilder text) {
        int start = at;
        String first = atom();
        int times = times();
        int end = at;
        for (int i = 0; i < times; i++) {
            at = start;
            text.append(i == 0 ? first : atom());
        }
        at = end;
    }

    private int times() {
        char next = at < regex.length() ? regex.charAt(at) : ' ';
        return switch (next) {
            case '?' -> counted(0, 1);
            case '*' -> counted(0, MANY);
            case '+' -> counted(1, MANY);
            case '{' -> {
                int end = regex.indexOf('}', at);
                List<String> bounds = List.of(regex.substring(at + 1, end).split(",", -1));
                at = end;
                int least = Integer.parseInt(bounds.getFirst());
                yield counted(least, bounds.getLast().isEmpty() ? least + MANY : Integer.parseInt(bounds.getLast()));
            }
            default -> 1;
        };
    }

    private int counted(int least, int most) {
        at++;
        return least + random.nextInt(Math.min(most - least, 2 * MANY) + 1);
    }

    private String atom() {
        char next = regex.charAt(at++);
        return switch (next) {
            case '^', '$' -> "";
            case '.' -> "a";
            case '(' -> group();
            case '[' -> oneOfClass();
            case '\\' -> escaped();
            default -> String.valueOf(next);
        };
    }

    private String group() {
        boolean look = regex.startsWith("?!", at) || regex.startsWith("?=", at);
        if (regex.startsWith("?", at)) {
            at += 2;
        }
        String text = alternatives();
        at++;
        return look ? "" : text;
    }

    private String escaped() {
        char next = regex.charAt(at++);
        return switch (next) {
            case 'd' -> String.valueOf((char) ('0' + random.nextInt(10)));
            case 'w' -> "w";
            case 's' -> " ";
            case 'u' -> {
                String code = regex.substring(at, at + 4);
                at += 4;
                yield String.valueOf((char) Integer.parseInt(code, 16));
            }
            default -> String.valueOf(next);
        };
    }

    private String oneOfClass() {
        boolean negated = isNext('^');
        if (negated) {
            at++;
        }
        StringBuilder members = new StringBuilder();
        while (!isNext(']')) {
            char from = member();
            char to = from;
            if (isNext('-') && regex.charAt(at + 1) != ']') {
                at++;
                to = member();
            }
            for (char c = from; c <= to; c++) {
                members.append(c);
            }
        }
        at++;
        String from = negated
                ? OTHERS.chars()
                        .filter(c -> members.indexOf(String.valueOf((char) c)) < 0)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : members.toString();
        return String.valueOf(from.charAt(random.nextInt(from.length())));
    }

    private char member() {
        char next = regex.charAt(at++);
        return next == '\\' ? escaped().charAt(0) : next;
    }

    private boolean isNext(char c) {
        return at < regex.length() && regex.charAt(at) == c;
    }
}
