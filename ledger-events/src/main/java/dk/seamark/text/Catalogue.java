package dk.seamark.text;

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

/** What the product says, by keys, in both languages. */
public final class Catalogue {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private final String name;
    private final Map<String, LocalizedText> patterns;

    private Catalogue(String name, Map<String, LocalizedText> patterns) {
        this.name = name;
        this.patterns = Map.copyOf(patterns);
    }

    /**
     * The catalogue of this name beside a class: {@code name_da.properties} and {@code name_en.properties}, in UTF-8,
     * with the same keys.
     *
     * @throws IllegalStateException if one of the files is not there, or lacks a key of the other
     */
    public static Catalogue beside(Class<?> type, String name) {
        Properties danish = read(type, name, Language.DANISH);
        Properties english = read(type, name, Language.ENGLISH);
        if (!danish.keySet().equals(english.keySet())) {
            throw new IllegalStateException(name + " has not the same keys in both languages");
        }
        Map<String, LocalizedText> patterns = new TreeMap<>();
        danish.stringPropertyNames()
                .forEach(
                        key -> patterns.put(key, new LocalizedText(danish.getProperty(key), english.getProperty(key))));
        return new Catalogue(name, patterns);
    }

    private static Properties read(Class<?> type, String name, Language language) {
        String file = name + "_" + language.code() + ".properties";
        Properties properties = new Properties();
        try (InputStream stream = type.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("No such resource: " + file);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }

    /**
     * What is said under a key.
     *
     * @param parts what stands in the places {@code {0}}, {@code {1}} and so on: of a {@link LocalizedText} the same
     *     language, of anything else its string. What a part itself holds is taken as it is, as a plan's title may
     *     hold anything
     * @throws IllegalStateException if there is no such key
     */
    public LocalizedText say(String key, Object... parts) {
        LocalizedText pattern = pattern(key);
        return new LocalizedText(
                filled(pattern.da(), Language.DANISH, parts), filled(pattern.en(), Language.ENGLISH, parts));
    }

    /** The same in one language. */
    public String say(Language language, String key, Object... parts) {
        return filled(pattern(key).in(language), language, parts);
    }

    /** All that it says, by the keys, with the places as they are. */
    public Map<String, LocalizedText> patterns() {
        return patterns;
    }

    private LocalizedText pattern(String key) {
        LocalizedText pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalStateException(name + " has no " + key);
        }
        return pattern;
    }

    private static String filled(String pattern, Language language, Object... parts) {
        return parts.length == 0
                ? pattern
                : PLACE.matcher(pattern)
                        .replaceAll(place ->
                                Matcher.quoteReplacement(shown(parts[Integer.parseInt(place.group(1))], language)));
    }

    private static String shown(Object part, Language language) {
        return part instanceof LocalizedText said ? said.in(language) : part.toString();
    }
}
