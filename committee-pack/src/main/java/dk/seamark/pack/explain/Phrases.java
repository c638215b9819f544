package dk.seamark.pack.explain;

import dk.seamark.text.Catalogue;
import dk.seamark.text.LocalizedText;

/** What explanations are made of. */
final class Phrases {

    private static final Catalogue CATALOGUE = Catalogue.beside(Phrases.class, "explanations");

    private Phrases() {}

    /** The phrase of a key with these parts in its places. */
    static LocalizedText say(String key, Object... parts) {
        return CATALOGUE.say(key, parts);
    }
}
