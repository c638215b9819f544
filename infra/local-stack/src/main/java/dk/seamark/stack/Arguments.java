package dk.seamark.stack;

import dk.seamark.stack.process.StackFailure;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The options of one command: {@code --name} or {@code --name value}. */
final class Arguments {
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> flags = new HashSet<>();

    /**
     * Reads the options.
     *
     * @param flagNames options without a value
     * @param valueNames options with a value
     * @throws StackFailure on any other word
     */
    static Arguments parse(List<String> words, Set<String> flagNames, Set<String> valueNames) {
        var arguments = new Arguments();
        var rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) {
            String word = rest.pop();
            if (flagNames.contains(word)) {
                arguments.flags.add(word);
            } else if (valueNames.contains(word)) {
                if (rest.isEmpty() || rest.peek().startsWith("--")) {
                    throw new StackFailure("%s mangler en værdi; se --help.".formatted(word));
                }
                arguments.values.put(word, rest.pop());
            } else {
                throw new StackFailure("Ukendt tilvalg: %s; se --help.".formatted(word));
            }
        }
        return arguments;
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    @Nullable
    String value(String name) {
        return values.get(name);
    }

    String required(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new StackFailure("%s mangler; se --help.".formatted(name));
        }
        return value;
    }

    int number(String name, int otherwise) {
        String value = values.get(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new StackFailure("%s skal være et tal, ikke %s.".formatted(name, value), e);
        }
    }
}
