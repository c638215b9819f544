package dk.seamark.kit.step;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntBiFunction;

/**
 * A step: a command of a service's jar that is a process of its own, has its settings in the environment, and ends with
 * an exit code.
 *
 * @param name the word by which it is asked for
 * @param environment its settings
 * @param out where it prints
 * @param err where it says, in one sentence, why it could not be done
 */
public record Step(String name, Map<String, String> environment, PrintStream out, PrintStream err) {

    /**
     * Runs the step and ends the process, if the first word is its name; otherwise does nothing.
     *
     * @param name its name
     * @param words the words of the command line
     * @param run does it with the other words, and returns the exit code
     */
    public static void ifAsked(String name, String[] words, ToIntBiFunction<Step, List<String>> run) {
        if (words.length > 0 && words[0].equals(name)) {
            Step step = new Step(name, System.getenv(), utf8(FileDescriptor.out), utf8(FileDescriptor.err));
            System.exit(run.applyAsInt(step, Arrays.asList(words).subList(1, words.length)));
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** The value of a setting; empty if it is not set. */
    public String value(String variable) {
        return environment.getOrDefault(variable, "");
    }

    /** What to say of the first of these settings that is not set; empty if all are. */
    public Optional<String> unset(List<String> variables) {
        return variables.stream()
                .filter(variable -> value(variable).isBlank())
                .map(variable -> "%s is not set; see %s --help.".formatted(variable, name))
                .findFirst();
    }

    /** Says why it could not be done, and returns the code. */
    public int refuse(int code, String sentence) {
        err.println(name + ": " + sentence);
        return code;
    }
}
