package dk.seamark.pack;

/** A language of packs. What a municipality wrote stays in Danish in every language; it is not translated. */
public enum Language {

    /** The language of the committee, and of every rendering that names no other language. */
    DANISH("da", "da-DK"),

    /** For readers who do not know Danish. */
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

    /** The language's tag with a region (BCP 47), which office suites require. */
    public String region() {
        return region;
    }

    /**
     * The text of a key in this language.
     *
     * @param parts the arguments for {@code {0}}, {@code {1}} and so on, inserted as they are
     * @throws IllegalStateException if there is no such key
     */
    public String say(String key, Object... parts) {
        return Catalogue.of(this).say(key, parts);
    }
}
