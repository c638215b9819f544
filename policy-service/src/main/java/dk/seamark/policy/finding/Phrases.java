package dk.seamark.policy.finding;

import dk.seamark.text.Catalogue;
import dk.seamark.text.LocalizedText;

/** What findings are made of. */
final class Phrases {

    private static final Catalogue CATALOGUE = Catalogue.beside(Phrases.class, "findings");

    private Phrases() {}

    /** The phrase of a key with these parts in its places. */
    static LocalizedText say(String key, Object... parts) {
        return CATALOGUE.say(key, parts);
    }

    /** What a finding of this kind says. */
    static LocalizedText of(FindingCode code, Object... parts) {
        return say("finding." + code.code(), parts);
    }
}
