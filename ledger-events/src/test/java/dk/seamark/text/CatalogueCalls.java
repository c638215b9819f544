package dk.seamark.text;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the keys that code asks a catalogue for: the literals of a call's first argument that has any. */
final class CatalogueCalls {

    private final String code;
    private final Set<String> keys = new TreeSet<>();

    private CatalogueCalls(String code) {
        this.code = code;
    }

    /**
     * The keys in calls of these names. {@code say(up ? "a" : "b", "c")} asks for a and b; {@code say("d." + code)}
     * for d and a point, which its enum goes on from.
     */
    static Set<String> keys(String code, String... calls) {
        CatalogueCalls found = new CatalogueCalls(code);
        for (String call : calls) {
            Pattern.compile("\\b" + Pattern.quote(call) + "\\(")
                    .matcher(code)
                    .results()
                    .map(MatchResult::end)
                    .forEach(found::read);
        }
        return found.keys;
    }

    private void read(int start) {
        int depth = 0;
        boolean any = false;
        for (int at = start; depth >= 0; at++) {
            char read = code.charAt(at);
            if (read == '"' || read == '\'') {
                int end = end(at);
                if (depth == 0 && read == '"') {
                    keys.add(code.substring(at + 1, end));
                    any = true;
                }
                at = end;
            } else if (read == '(' || read == '{') {
                depth++;
            } else if (read == ')' || read == '}') {
                depth--;
            } else if (read == ',' && depth == 0 && any) {
                return;
            }
        }
    }

    /** Where the literal that begins here ends. */
    private int end(int start) {
        int at = start + 1;
        while (code.charAt(at) != code.charAt(start)) {
            at += code.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
