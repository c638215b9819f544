package dk.seamark.verify.witness;

import dk.seamark.text.Language;
import dk.seamark.verify.report.CommonOptions;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.VerificationException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/** {@code ./seamark witness}. */
public final class Main {

    private static final int WRONG_COMMAND = 2;

    private Main() {}

    /** Runs a witness until the process is stopped; the exit code is 2 if it cannot start, and why is said. */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        // Who is slow to ask, or asks too often at once, is cut off. The server reads these when it is loaded.
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("sun.net.httpserver.maxRspTime", "10");
        System.setProperty("jdk.httpserver.maxConnections", "200");
        Language language = CommonOptions.guess(arguments);
        try {
            WitnessOptions options = WitnessOptions.parse(out, arguments);
            if (options != null) {
                start(options, out, err);
            }
        } catch (VerificationException flaw) {
            err.println("seamark witness: " + flaw.said().in(language));
            System.exit(WRONG_COMMAND);
        }
    }

    /** Starts the witness, whose threads then hold the process. */
    private static void start(WitnessOptions options, PrintStream out, PrintStream err) throws VerificationException {
        Language language = options.language();
        InetSocketAddress address = options.address();
        TrustedLogs logs = new TrustedLogs(options.logs());
        WitnessFolder folder = WitnessFolder.open(options.data(), options.name());
        for (String origin : logs.origins()) {
            folder.newest(origin);
        }
        Witness witness = new Witness(folder, logs, InstantSource.system());
        try {
            WitnessServer server = WitnessServer.start(witness, address, err);
            out.println(Phrases.say(
                            "witness.ready",
                            address.getHostString(),
                            Integer.toString(server.port()),
                            logs.origins().size())
                    .in(language));
            out.println(folder.key().verifier());
        } catch (IOException e) {
            throw new VerificationException("witness.address-taken", address, e);
        }
    }
}
