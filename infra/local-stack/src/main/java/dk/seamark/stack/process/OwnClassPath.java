package dk.seamark.stack.process;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The class path for the JVMs that this module starts: its own classes and all its dependencies.
 *
 * <p>Not {@code java.class.path} of this JVM: under Surefire that is a jar with a manifest only, and
 * in a module that merely uses this one it lacks the broker and the issuer. The build writes the
 * list to {@code target/runtime.classpath}, beside the classes and the jar.
 */
public final class OwnClassPath {
    private OwnClassPath() {}

    /** The value for {@code java -cp}. */
    public static String get() {
        try {
            Path classes = classes();
            Path list = classes.resolveSibling("runtime.classpath");
            return classes + File.pathSeparator + Files.readString(list).strip();
        } catch (IOException e) {
            throw new StackFailure("Modulet local-stack er ikke bygget; kør ./seamark test eller ./seamark up.", e);
        }
    }

    /** The root of the repository that this was built in. */
    public static Path repository() {
        // <root>/infra/local-stack/target/classes, or a jar beside the classes
        return classes().resolve("../../../..").normalize();
    }

    private static Path classes() {
        var source = OwnClassPath.class.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("not a place on disk: " + source, e);
        }
    }

    /** The same for the environment of a JVM, which keeps the list of processes readable. */
    public static Map<String, String> environment() {
        return Map.of("CLASSPATH", get());
    }

    /** The {@code java} of the JVM that runs this. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * Further options of the services and brokers that are started, from the system property {@code
     * seamark.stack.java}, separated by blanks. Tests set it: their JVMs end before what a second compiler does pays.
     */
    public static List<String> options() {
        String options = System.getProperty("seamark.stack.java", "").strip();
        return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
    }
}
