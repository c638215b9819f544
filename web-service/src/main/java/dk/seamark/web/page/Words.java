package dk.seamark.web.page;

import dk.seamark.text.Catalogue;
import dk.seamark.text.Language;

/** What the pages say, in one language. */
public record Words(Language language) {

    private static final Catalogue CATALOGUE = Catalogue.beside(Words.class, "pages");

    /** What is said under a key, with these parts in its places. */
    public String say(String key, Object... parts) {
        return CATALOGUE.say(language, key, parts);
    }
}
