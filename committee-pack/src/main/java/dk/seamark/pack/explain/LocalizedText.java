package dk.seamark.pack.explain;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The same thing said in two languages.
 *
 * @param da in Danish
 * @param en in English
 */
public record LocalizedText(String da, String en) {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    /**
     * A pattern in both languages; {@code {0}}, {@code {1}} and so on stand for the parts. What a part
     * itself holds is taken as it is, as a plan's title may hold anything.
     */
    static LocalizedText of(String da, String en, LocalizedText... parts) {
        return new LocalizedText(filled(da, parts, LocalizedText::da), filled(en, parts, LocalizedText::en));
    }

    private static String filled(String pattern, LocalizedText[] parts, Function<LocalizedText, String> language) {
        return PLACE.matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(language.apply(parts[Integer.parseInt(place.group(1))])));
    }

    /** What is written alike in both, such as a name or a year. */
    static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }

    /** Sentences one after the other. */
    static LocalizedText sentences(List<LocalizedText> sentences) {
        return new LocalizedText(
                sentences.stream().map(LocalizedText::da).collect(Collectors.joining(" ")),
                sentences.stream().map(LocalizedText::en).collect(Collectors.joining(" ")));
    }

    /** The same with a capital letter at the start, as a sentence begins. */
    LocalizedText capitalised() {
        return new LocalizedText(capitalised(da), capitalised(en));
    }

    private static String capitalised(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
