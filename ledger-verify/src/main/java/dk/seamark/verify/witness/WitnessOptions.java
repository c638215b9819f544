package dk.seamark.verify.witness;

import dk.seamark.text.Language;
import dk.seamark.verify.report.CommonOptions;
import dk.seamark.verify.report.VerificationException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code ./seamark witness} was told, and what it says of itself. */
@Command(
        name = "witness",
        customSynopsis = {
            "./seamark witness --data=MAPPE --name=NAVN --log=NØGLE [--log=NØGLE]… [--port=N] [--address=A]",
            "                  [--language=da|en]"
        },
        description = {"Kør et vidne, der underskriver kontrolpunkter / run a witness of checkpoints.", """

            Et vidne er et program for sig, med sin egen nøgle, som kun underskriver en logs kontrolpunkt, når det \
            bygger videre på det sidste, det underskrev (C2SP tlog-witness). Lad en anden end loggens ejer køre det.
            A witness signs a log's checkpoint only if that goes on from the last one that it signed. Let somebody \
            else than the log's owner run it."""},
        footer = """
            Vidnets egen nøgle skrives ud og ligger i MAPPE/vkey; giv den til loggen (seamark.log.witnesses) og til \
            dem, der efterprøver (./seamark verify --witness). MAPPE/key er hemmelig.
            The witness' own key is printed and is in MAPPE/vkey; MAPPE/key is secret.""")
public final class WitnessOptions {

    private static final int LAST_PORT = 65_535;

    @Option(
            names = "--data",
            paramLabel = "MAPPE",
            required = true,
            description = {
                "nøglen og det, der er underskrevet; tag den med i sikkerhedskopien, og spol den aldrig tilbage",
                "the key and what was signed; back it up, and never set it back"
            })
    private String data = "";

    @Option(
            names = "--name",
            paramLabel = "NAVN",
            description = "nøglens navn, når den laves første gang, fx vidne.example.dk/w1 / the new key's name")
    private @Nullable String name;

    @Option(
            names = "--log",
            paramLabel = "NØGLE",
            required = true,
            description = {
                "en logs nøgle (svaret på GET .../log/KOMMUNE/key) eller en fil med nøgler, en på hver linje; filen"
                        + " læses igen, når en ukendt log spørger",
                "a log's key, or a file with keys, one a line; it is read again when an unknown log asks"
            })
    private List<String> logs = List.of();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "${DEFAULT-VALUE}, når intet er sagt / ${DEFAULT-VALUE} if nothing is said")
    private String port = "8087";

    @Option(
            names = "--address",
            paramLabel = "A",
            description = {
                "${DEFAULT-VALUE}, når intet er sagt; 0.0.0.0 for alle",
                "${DEFAULT-VALUE} if nothing is said; 0.0.0.0 for all"
            })
    private String address = "127.0.0.1";

    @Mixin
    private final CommonOptions common = new CommonOptions();

    /**
     * Reads the command's words.
     *
     * @return null if they asked for the help, which {@code out} then has
     */
    static @Nullable WitnessOptions parse(PrintStream out, String... words) throws VerificationException {
        WitnessOptions options = new WitnessOptions();
        return CommonOptions.read(options, out, words) ? options : null;
    }

    /** Where to listen. */
    InetSocketAddress address() throws VerificationException {
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > LAST_PORT) {
            throw new VerificationException("option.port", port);
        }
        InetSocketAddress there = new InetSocketAddress(address, Integer.parseInt(port));
        if (there.isUnresolved()) {
            throw new VerificationException("option.no-address", address);
        }
        return there;
    }

    /** The folder of the key and of what was signed. */
    Path data() throws VerificationException {
        try {
            return Path.of(data);
        } catch (InvalidPathException e) {
            throw new VerificationException("option.no-folder", data);
        }
    }

    /** The key's name; null if it was drawn earlier. */
    @Nullable
    String name() {
        return name;
    }

    /** Verifier keys of logs, or files with them. */
    List<String> logs() {
        return logs;
    }

    /** The language of what is printed. */
    Language language() throws VerificationException {
        return common.language();
    }
}
