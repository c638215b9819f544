package dk.seamark.verify.report;

/**
 * A sentence in both languages, ready to be shown.
 *
 * @param da in Danish
 * @param en in English
 */
public record LocalizedText(String da, String en) {

    private static final int LONGEST = 300;

    /**
     * A sentence with its parts: each {@code {}} is taken by the next part. What a bundle says of itself
     * is shown without control characters, which a terminal might obey, and cut if it is long.
     */
    public static LocalizedText of(String da, String en, Object... parts) {
        return new LocalizedText(filled(da, Language.DA, parts), filled(en, Language.EN, parts));
    }

    /** The sentence in one language. */
    public String in(Language language) {
        return switch (language) {
            case DA -> da;
            case EN -> en;
        };
    }

    /** This sentence with another behind it. */
    public LocalizedText and(LocalizedText next) {
        return new LocalizedText(da + " " + next.da, en + " " + next.en);
    }

    private static String filled(String pattern, Language language, Object[] parts) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (Object part : parts) {
            int at = pattern.indexOf("{}", from);
            if (at < 0) {
                throw new IllegalArgumentException("More parts than places: " + pattern);
            }
            filled.append(pattern, from, at)
                    .append(part instanceof LocalizedText said ? said.in(language) : shown(part));
            from = at + 2;
        }
        return filled.append(pattern, from, pattern.length()).toString();
    }

    private static String shown(Object part) {
        String text = part.toString();
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return cut.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "?");
    }
}
