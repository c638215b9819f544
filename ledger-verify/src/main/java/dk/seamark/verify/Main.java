package dk.seamark.verify;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** {@code ./seamark verify}. */
public final class Main {

    private Main() {}

    /** Verifies a bundle; the exit code is 0 if all is well, 1 if something failed, 2 if the command is wrong. */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(CommandLine.run(out, err, arguments));
    }
}
