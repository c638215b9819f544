package dk.seamark.events.value;

/** A municipality, by the key of its ledger: {@code slagelse}. */
public record Municipality(String key) {

    /** @throws IllegalArgumentException if the key is not 1 to 64 characters of a-z, 0-9 and single hyphens */
    public Municipality {
        Slug.require("A municipality's key", key);
    }

    /** Whether this text is a valid municipality key. */
    public static boolean isKey(String text) {
        return Slug.fits(text);
    }

    @Override
    public String toString() {
        return key;
    }
}
