package dk.seamark.reporting.record.facts;

import dk.seamark.standing.FactPath;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A path as ASCII text: the names, separated by slashes. A character other than a-z, A-Z, 0-9, hyphen, underscore and
 * dot is written as a percent sign and the four hexadecimal digits of its UTF-16 unit. Different paths have different
 * texts, even with names that no database would store.
 */
final class PathText {

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";

    private PathText() {}

    static String of(FactPath path) {
        StringBuilder text = new StringBuilder(64);
        String separator = "";
        for (String name : path.names()) {
            text.append(separator);
            append(text, name);
            separator = "/";
        }
        return text.toString();
    }

    /** One name of a path. */
    static String of(String name) {
        StringBuilder text = new StringBuilder();
        append(text, name);
        return text.toString();
    }

    static FactPath parse(String text) {
        List<String> names = new ArrayList<>();
        for (String name : text.split("/", -1)) {
            names.add(name.indexOf('%') < 0 ? name : plain(name));
        }
        return new FactPath(names);
    }

    private static void append(StringBuilder text, String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (isPlain(c)) {
                text.append(c);
            } else {
                text.append('%').append(HexFormat.of().withUpperCase().toHexDigits(c));
            }
        }
    }

    private static boolean isPlain(char c) {
        return PLAIN.indexOf(c) >= 0;
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '%') {
                plain.append((char) Integer.parseInt(name, i + 1, i + 5, 16));
                i += 4;
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
