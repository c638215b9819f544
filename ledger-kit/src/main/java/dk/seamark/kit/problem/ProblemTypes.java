package dk.seamark.kit.problem;

import dk.seamark.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Every kind of problem that a service can answer with. A bundle's file without a language lists them with their
 * status, {@code plan-unknown.status=404}; the files of the languages have their texts, {@code .title}, {@code .detail}
 * and {@code .remedy}.
 */
public final class ProblemTypes {

    private static final String ADDRESS = "/problems/";
    private static final String STATUS = ".status";
    private static final List<Object> OPEN = Collections.nCopies(10, "…");

    private final Map<String, ProblemType> types = new TreeMap<>();

    /**
     * Reads the problems of bundles.
     *
     * @param basenames the bundles' names, as {@link ProblemTexts#basename()}; the first that has a code wins
     * @param loader where the bundles are
     * @throws IllegalStateException if a problem has no text in one of the languages
     */
    ProblemTypes(List<String> basenames, ClassLoader loader) {
        ProblemMessages messages = new ProblemMessages(basenames);
        messages.setBundleClassLoader(loader);
        for (String basename : basenames) {
            Properties listed = listed(basename, loader);
            for (String key : listed.stringPropertyNames()) {
                String code = key.substring(0, key.length() - STATUS.length());
                types.computeIfAbsent(
                        code,
                        added -> new ProblemType(
                                code,
                                Integer.parseInt(listed.getProperty(key)),
                                text(messages, code + ".title"),
                                text(messages, code + ".detail"),
                                text(messages, code + ".remedy")));
            }
        }
    }

    /** The address of a problem's page, relative to the service: the problem's {@code type}. */
    public static String address(String code) {
        return ADDRESS + code;
    }

    /** The code of a problem with this address; the text itself if it is no such address. */
    public static String code(String address) {
        return address.startsWith(ADDRESS) ? address.substring(ADDRESS.length()) : address;
    }

    /** The problem with this code; empty if the service has none. */
    public Optional<ProblemType> named(String code) {
        return Optional.ofNullable(types.get(code));
    }

    /** All problems, by their codes. */
    public List<ProblemType> all() {
        return List.copyOf(types.values());
    }

    private static LocalizedText text(ProblemMessages messages, String key) {
        return new LocalizedText(
                text(messages, ProblemLanguage.DANISH, key), text(messages, ProblemLanguage.ENGLISH, key));
    }

    private static String text(ProblemMessages messages, Locale locale, String key) {
        String text = messages.text(OPEN, locale, "", key);
        if (text.isEmpty()) {
            throw new IllegalStateException("The problem's text " + key + " is missing in " + locale);
        }
        return text;
    }

    private static Properties listed(String basename, ClassLoader loader) {
        Properties listed = new Properties();
        try (InputStream file = loader.getResourceAsStream(basename + ".properties")) {
            if (file != null) {
                listed.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return listed;
    }
}
