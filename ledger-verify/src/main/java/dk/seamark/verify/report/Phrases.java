package dk.seamark.verify.report;

import dk.seamark.text.Catalogue;
import dk.seamark.text.LocalizedText;

/** What the verifier says, ready to be shown. */
public final class Phrases {

    private static final Catalogue CATALOGUE = Catalogue.beside(Phrases.class, "verifier");
    private static final int LONGEST = 300;

    private Phrases() {}

    /**
     * The phrase of a key with these parts in its places. What a bundle says of itself is shown without control
     * characters, which a terminal might obey, and cut if it is long.
     */
    public static LocalizedText say(String key, Object... parts) {
        Object[] shown = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            shown[i] = parts[i] instanceof LocalizedText said ? said : shown(parts[i]);
        }
        return CATALOGUE.say(key, shown);
    }

    /** What is called the same in both languages, shown as a part is. */
    public static LocalizedText name(String name) {
        return LocalizedText.same(shown(name));
    }

    private static String shown(Object part) {
        String text = part.toString();
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return cut.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "?");
    }
}
