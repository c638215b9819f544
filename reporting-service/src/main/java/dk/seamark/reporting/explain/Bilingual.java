package dk.seamark.reporting.explain;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The same thing said in two languages.
 *
 * @param da in Danish
 * @param en in English
 */
public record Bilingual(String da, String en) {

    /** A pattern in both languages; {@code {0}}, {@code {1}} and so on stand for the parts. */
    static Bilingual of(String da, String en, Bilingual... parts) {
        String danish = da;
        String english = en;
        for (int i = 0; i < parts.length; i++) {
            danish = danish.replace("{" + i + "}", parts[i].da);
            english = english.replace("{" + i + "}", parts[i].en);
        }
        return new Bilingual(danish, english);
    }

    /** What is written alike in both, such as a name or a year. */
    static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /** Sentences one after the other. */
    static Bilingual sentences(List<Bilingual> sentences) {
        return new Bilingual(
                sentences.stream().map(Bilingual::da).collect(Collectors.joining(" ")),
                sentences.stream().map(Bilingual::en).collect(Collectors.joining(" ")));
    }

    /** The same with a capital letter at the start, as a sentence begins. */
    Bilingual capitalised() {
        return new Bilingual(capitalised(da), capitalised(en));
    }

    private static String capitalised(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
