package dk.seamark.browser;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** {@code ./seamark verifier-page}. */
public final class Main {

    private Main() {}

    /** Writes the page; the exit code is 0 if it is written, 2 if the command is wrong. */
    public static void main(String... words) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(PageOptions.run(out, err, words));
    }
}
