package dk.seamark.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The same thing said in two languages.
 *
 * @param da in Danish
 * @param en in English
 */
public record LocalizedText(String da, String en) {

    /** What is written alike in both, such as a name or a year. */
    public static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }

    /** Sentences one after the other. */
    public static LocalizedText sentences(List<LocalizedText> sentences) {
        return new LocalizedText(
                sentences.stream().map(LocalizedText::da).collect(Collectors.joining(" ")),
                sentences.stream().map(LocalizedText::en).collect(Collectors.joining(" ")));
    }

    /** This with another right behind it. */
    public LocalizedText plus(LocalizedText next) {
        return new LocalizedText(da + next.da, en + next.en);
    }

    /** What is said in one language. */
    public String in(Language language) {
        return switch (language) {
            case DANISH -> da;
            case ENGLISH -> en;
        };
    }

    /** The same with a capital letter at the start, as a sentence begins. */
    public LocalizedText capitalised() {
        return new LocalizedText(capitalised(da), capitalised(en));
    }

    private static String capitalised(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
