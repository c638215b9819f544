package dk.seamark.verify;

import dk.seamark.verify.audit.AuditRequest;
import dk.seamark.verify.form.Json;
import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.note.VerifierKey;
import dk.seamark.verify.report.Flaw;
import dk.seamark.verify.report.Language;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command was told.
 *
 * @param source the bundle's file or address; null if the log itself is to be read
 * @param key the log's key, or a file with it; null if none was given
 * @param witnesses keys of witnesses, or files with them
 * @param older a file with an earlier checkpoint; null if none was given
 * @param log the log's address; null if none was given
 * @param copy the folder with a copy of the log; null if none was given
 * @param language the report's language
 */
record Options(
        @Nullable String source,
        @Nullable String key,
        List<String> witnesses,
        @Nullable String older,
        @Nullable String log,
        @Nullable String copy,
        Language language) {

    /** No key and no checkpoint is larger. */
    private static final int SMALL = 1_000_000;

    /** Enough to keep a server on another continent busy, and a few megabytes. */
    private static final int FILES_AHEAD = 16;

    static Options parse(String... arguments) throws Flaw {
        String source = null;
        String key = null;
        String older = null;
        String log = null;
        String copy = null;
        Language language = Language.DA;
        List<String> witnesses = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            String word = arguments[i];
            switch (word) {
                case "--key" -> key = following(arguments, i++);
                case "--witness" -> witnesses.add(following(arguments, i++));
                case "--older" -> older = following(arguments, i++);
                case "--log" -> log = following(arguments, i++);
                case "--copy" -> copy = following(arguments, i++);
                case "--language" -> language = language(following(arguments, i++));
                default -> {
                    if (word.startsWith("-") || source != null) {
                        throw new Flaw("»{}« er for meget; se --help", "\"{}\" is too much; see --help", word);
                    }
                    source = word;
                }
            }
        }
        if (source == null && log == null) {
            throw new Flaw("der mangler en bevispakke; se --help", "a bundle is missing; see --help");
        }
        if (source != null && copy != null) {
            throw new Flaw(
                    "--copy er til loggen alene, uden bevispakke", "--copy is for the log alone, without a bundle");
        }
        return new Options(source, key, witnesses, older, log, copy, language);
    }

    private static String following(String[] arguments, int at) throws Flaw {
        if (at + 1 >= arguments.length) {
            throw new Flaw("{} mangler sin værdi", "{} lacks its value", arguments[at]);
        }
        return arguments[at + 1];
    }

    private static Language language(String word) throws Flaw {
        return switch (word) {
            case "da" -> Language.DA;
            case "en" -> Language.EN;
            default ->
                throw new Flaw("sproget er da eller en, ikke »{}«", "the language is da or en, not \"{}\"", word);
        };
    }

    /** What a bundle is to be verified with. */
    Request request() throws Flaw {
        return new Request(logKey(), witnessKeys(), earlier(), log == null ? null : HttpFiles.under(address(log)));
    }

    /**
     * What the log itself is to be read with.
     *
     * @param address the log's address
     */
    AuditRequest audit(String address) throws Flaw {
        return new AuditRequest(
                HttpFiles.under(address(address)), FILES_AHEAD, logKey(), witnessKeys(), earlier(), folder());
    }

    private @Nullable VerifierKey logKey() throws Flaw {
        return key == null ? null : key(key, VerifierKey.NOTE);
    }

    private List<VerifierKey> witnessKeys() throws Flaw {
        List<VerifierKey> keys = new ArrayList<>();
        for (String witness : witnesses) {
            keys.add(key(witness, VerifierKey.COSIGNATURE));
        }
        return keys;
    }

    private @Nullable Checkpoint earlier() throws Flaw {
        return older == null ? null : Checkpoint.parse(file(older, SMALL));
    }

    private @Nullable Path folder() throws Flaw {
        try {
            return copy == null ? null : Path.of(copy);
        } catch (InvalidPathException e) {
            throw new Flaw("»{}« er ikke en mappe", "\"{}\" is not a folder", copy);
        }
    }

    private static VerifierKey key(String given, byte type) throws Flaw {
        VerifierKey read =
                VerifierKey.parse(isFile(given) ? Json.text(file(given, SMALL)).strip() : given);
        if (read.type() != type) {
            throw new Flaw("nøglen {} er af en anden slags", "the key {} is of another kind", read);
        }
        return read;
    }

    /**
     * The bundle's bytes.
     *
     * @param from its file or address
     */
    static byte[] bundle(String from) throws Flaw {
        return from.startsWith("http://") || from.startsWith("https://")
                ? HttpFiles.bundle(address(from), Bundle.MOST_BYTES)
                : file(from, Bundle.MOST_BYTES);
    }

    private static URI address(String text) throws Flaw {
        try {
            URI address = URI.create(text);
            if (address.getHost() != null && (text.startsWith("http://") || text.startsWith("https://"))) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw new Flaw("»{}« er ikke en adresse", "\"{}\" is not an address", text);
    }

    private static boolean isFile(String given) {
        try {
            return Files.isRegularFile(Path.of(given));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static byte[] file(String given, int most) throws Flaw {
        try (InputStream in = Files.newInputStream(Path.of(given))) {
            byte[] content = in.readNBytes(most + 1);
            if (content.length > most) {
                throw new Flaw("»{}« er over {} byte", "\"{}\" is over {} bytes", given, most);
            }
            return content;
        } catch (IOException | InvalidPathException e) {
            throw new Flaw("»{}« kan ikke læses", "\"{}\" cannot be read", given);
        }
    }
}
