package dk.seamark.pack;

import dk.seamark.text.Catalogue;
import dk.seamark.text.Language;

/** The words of a pack's pages. */
public final class PackWords {

    private static final Catalogue CATALOGUE = Catalogue.beside(PackWords.class, "words");

    private PackWords() {}

    /**
     * What a page of this language says under a key.
     *
     * @param parts what stands in the places of {@code {0}}, {@code {1}} and so on, taken as it is
     * @throws IllegalStateException if there is no such key
     */
    public static String say(Language language, String key, Object... parts) {
        return CATALOGUE.say(language, key, parts);
    }
}
