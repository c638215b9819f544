package dk.seamark.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The product's own texts in one language, by keys.
 *
 * @param file the properties file (UTF-8) in this package that they were read from
 * @param words the texts by their keys
 */
record Catalogue(String file, Map<String, String> words) {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private static final Catalogue DANISH = read(Language.DANISH);
    private static final Catalogue ENGLISH = read(Language.ENGLISH);

    static Catalogue of(Language language) {
        return switch (language) {
            case DANISH -> DANISH;
            case ENGLISH -> ENGLISH;
        };
    }

    private static Catalogue read(Language language) {
        String file = "words_" + language.code() + ".properties";
        Properties properties = new Properties();
        try (InputStream stream = Catalogue.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("No such resource: " + file);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return new Catalogue(file, words);
    }

    /** The text of a key with these arguments in its places; an argument is inserted as it is, without being parsed. */
    String say(String key, Object... parts) {
        String said = words.get(key);
        if (said == null) {
            throw new IllegalStateException(file + " has no " + key);
        }
        return parts.length == 0
                ? said
                : PLACE.matcher(said)
                        .replaceAll(
                                place -> Matcher.quoteReplacement(parts[Integer.parseInt(place.group(1))].toString()));
    }
}
