package dk.seamark.verify.bundle;

import dk.seamark.text.LocalizedText;
import dk.seamark.verify.report.Phrases;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file is that was given in place of another, as far as its beginning tells. */
public final class FileKind {

    private static final int BEGINNING = 4000;
    private static final Pattern KEY = Pattern.compile("[^\\s+]+\\+[0-9a-f]{8}\\+[A-Za-z0-9+/=]+\\s*");

    private FileKind() {}

    /** What the bytes are: "a PDF file", "a key"; empty if nothing tells. */
    public static Optional<LocalizedText> of(byte[] bytes) {
        return kind(new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.UTF_8));
    }

    /** What a ZIP file with these files is, if not a bundle; empty if nothing tells. */
    public static Optional<LocalizedText> ofZip(Map<String, byte[]> files) {
        if (files.containsKey("[Content_Types].xml")) {
            return Optional.of(Phrases.say("kind.office"));
        }
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrases.say("kind.zip", String.join(", ", files.keySet())));
    }

    private static Optional<LocalizedText> kind(String text) {
        String start = text.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return Optional.of(Phrases.say("kind.empty"));
        }
        if (text.startsWith("%PDF-")) {
            return Optional.of(Phrases.say("kind.pdf"));
        }
        if (text.startsWith("PK\u0003\u0004")) {
            return Optional.of(Phrases.say("kind.bundle"));
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return Optional.of(Phrases.say("kind.page"));
        }
        if (start.startsWith("{\"leaf\"") || start.startsWith("{\"envelope\"")) {
            return Optional.of(Phrases.say("kind.events"));
        }
        if (start.startsWith("{")) {
            return Optional.of(
                    start.contains("\"seamark-bundle/") ? Phrases.say("kind.manifest") : Phrases.say("kind.json"));
        }
        if (text.startsWith("c2sp.org/tlog-proof")) {
            return Optional.of(Phrases.say("kind.proof"));
        }
        if (text.contains("\n\n— ") || text.contains("\r\n\r\n— ")) {
            return Optional.of(Phrases.say("kind.checkpoint"));
        }
        return KEY.matcher(text).matches() ? Optional.of(Phrases.say("kind.key")) : Optional.empty();
    }
}
