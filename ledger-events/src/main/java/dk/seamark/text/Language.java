package dk.seamark.text;

/**
 * A language that the product speaks. What a municipality wrote is in Danish in every language: nobody translates it.
 */
public enum Language {

    /** The language of the committee, and of whatever names no other. */
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
}
