package dk.seamark.pack;

/**
 * A language that the product speaks in a pack. What a municipality wrote is in Danish in every language: nobody
 * translates it.
 */
public enum Language {

    /** The language of the committee, and of every rendering that has no other. */
    DANISH("da", "da-DK"),

    /** For readers who have no Danish. */
    ENGLISH("en", "en-GB");

    private final String code;
    private final String region;

    Language(String code, String region) {
        this.code = code;
        this.region = region;
    }

    /** The language's tag (BCP 47). */
    public String code() {
        return code;
    }

    /** The language's tag with the country whose spelling is meant (BCP 47), which office suites ask for. */
    public String region() {
        return region;
    }

    /**
     * What the catalogue of the language says under a key.
     *
     * @param parts what stands in the places of {@code {0}}, {@code {1}} and so on, taken as it is
     * @throws IllegalStateException if the catalogue has no such key
     */
    public String say(String key, Object... parts) {
        return Catalogue.of(this).say(key, parts);
    }
}
