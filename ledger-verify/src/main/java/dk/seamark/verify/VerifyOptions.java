package dk.seamark.verify;

import dk.seamark.text.Language;
import dk.seamark.verify.audit.AuditRequest;
import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.note.VerifierKey;
import dk.seamark.verify.report.CommonOptions;
import dk.seamark.verify.report.VerificationException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code ./seamark verify} was told, and what it says of itself. */
@Command(
        name = "verify",
        customSynopsis = {
            "./seamark verify <pakke.zip> [--key=N] [--witness=N]… [--older=F] [--log=URL] [--language=da|en]",
            "./seamark verify --log=URL [--copy=MAPPE] [--key=N] [--witness=N]… [--older=F] [--language=da|en]"
        },
        description = {"Efterprøv en udsendt pakkes bevispakke / verify the bundle of an issued pack.", """

            Med en bevispakke prøves filerne, nøglen, loggens kontrolpunkt, beviset for udstedelsen, hver hændelse, \
            og om hændelserne giver de vurderinger og tal, som pakken siger. Hvert trin er en linje: I orden, FEJL \
            eller Ikke prøvet. Intet system skal køre.
            With a bundle, each step of its proof is a line. No system needs to run.

            Uden bevispakke læses hele loggen: kontrolpunktet, hvert blad og hele træet, og med --copy holdes hvert \
            blad op mod den kopi, der blev gemt sidst; den føres frem, når alt er i orden. Det første blad, der \
            fejler, nævnes.
            Without a bundle the whole log is read, and with --copy compared leaf by leaf with the copy that was \
            kept; the first leaf that fails is named."""},
        footer = """
            Er bevispakken en adresse, sendes SEAMARK_TOKEN med som Bearer, hvis den er sat.
            If the bundle is an address, SEAMARK_TOKEN is sent as the bearer token, if it is set.

            Svarkode: 0 alt i orden, 1 noget fejlede eller kunne ikke prøves, 2 kommandoen er forkert.
            Exit code: 0 all is well, 1 something failed or could not be checked, 2 the command is wrong.""")
public final class VerifyOptions {

    /** Enough to keep a server on another continent busy, and a few megabytes. */
    private static final int FILES_AHEAD = 16;

    @Parameters(
            arity = "0..1",
            paramLabel = "<pakke.zip>",
            hideParamSyntax = true,
            description = "bevispakken: en fil, en mappe med dens filer eller en adresse / the bundle: a file, a folder"
                    + " with its files, or an address")
    private @Nullable String source;

    @Option(
            names = "--key",
            paramLabel = "N",
            description = {
                "loggens nøgle, eller en fil med den, hentet ad en anden vej end bevispakken; uden den bruges"
                        + " bevispakkens egen, og det beviser mindre",
                "the log's key, or a file with it; without it the bundle's own is used, which proves less"
            })
    private @Nullable String key;

    @Option(
            names = "--witness",
            paramLabel = "N",
            description = {
                "et vidnes nøgle, eller en fil med den; vidnet skal have underskrevet",
                "a witness' key, or a file with it; it must have signed"
            })
    private List<String> witnesses = List.of();

    @Option(
            names = "--older",
            paramLabel = "F",
            description = {
                "en fil med et ældre kontrolpunkt, som loggen skal bygge videre på; kræver --log, medmindre det er"
                        + " lige så stort som bevispakkens",
                "a file with an earlier checkpoint that the log must go on from"
            })
    private @Nullable String older;

    @Option(
            names = "--log",
            paramLabel = "URL",
            description = {
                "loggens adresse, .../log/KOMMUNE: bygger den videre på bevispakken, og mangler der hændelser i den",
                "the log's address: does it go on from the bundle, and is all there"
            })
    private @Nullable String log;

    @Option(
            names = "--copy",
            paramLabel = "MAPPE",
            description = {
                "en mappe med en kopi af loggen, i tlog-tiles' filer",
                "a folder with a copy of the log, in the files of tlog-tiles"
            })
    private @Nullable String copy;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    /**
     * Reads the command's words.
     *
     * @return null if they asked for the help, which {@code out} then has
     */
    static @Nullable VerifyOptions parse(PrintStream out, String... words) throws VerificationException {
        VerifyOptions options = new VerifyOptions();
        if (!CommonOptions.read(options, out, words)) {
            return null;
        }
        options.common.language();
        if (options.source == null && options.log == null) {
            throw new VerificationException("option.no-bundle");
        }
        if (options.source != null && options.copy != null) {
            throw new VerificationException("option.copy-of-log-alone");
        }
        return options;
    }

    /** The language of the report. */
    Language language() throws VerificationException {
        return common.language();
    }

    /** The bundle's file or address; null if the log itself is to be read. */
    @Nullable
    String source() {
        return source;
    }

    /** The log's address; null if none was given. */
    @Nullable
    String log() {
        return log;
    }

    /** What a bundle is to be verified with. */
    Request request() throws VerificationException {
        return new Request(logKey(), witnessKeys(), earlier(), log == null ? null : HttpFiles.under(address(log)));
    }

    /**
     * What the log itself is to be read with.
     *
     * @param address the log's address
     */
    AuditRequest audit(String address) throws VerificationException {
        return new AuditRequest(
                HttpFiles.under(address(address)), FILES_AHEAD, logKey(), witnessKeys(), earlier(), folder());
    }

    private @Nullable VerifierKey logKey() throws VerificationException {
        return key == null ? null : GivenFile.key(key, VerifierKey.NOTE);
    }

    private List<VerifierKey> witnessKeys() throws VerificationException {
        List<VerifierKey> keys = new ArrayList<>();
        for (String witness : witnesses) {
            keys.add(GivenFile.key(witness, VerifierKey.COSIGNATURE));
        }
        return keys;
    }

    private @Nullable Checkpoint earlier() throws VerificationException {
        return older == null ? null : GivenFile.checkpoint(older);
    }

    private @Nullable Path folder() throws VerificationException {
        try {
            return copy == null ? null : Path.of(copy);
        } catch (InvalidPathException e) {
            throw new VerificationException("option.no-folder", copy);
        }
    }

    /**
     * The bundle's bytes.
     *
     * @param from its file or address
     */
    static byte[] bundle(String from) throws VerificationException {
        return from.startsWith("http://") || from.startsWith("https://")
                ? HttpFiles.bundle(address(from), Bundle.MOST_BYTES)
                : GivenFile.bytes(from, Bundle.MOST_BYTES);
    }

    private static URI address(String text) throws VerificationException {
        try {
            URI address = URI.create(text);
            if (address.getHost() != null && (text.startsWith("http://") || text.startsWith("https://"))) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw new VerificationException("option.no-address", text);
    }
}
