package dk.seamark.pack.render;

import dk.seamark.characters.Characters;
import dk.seamark.pack.OwnWords;
import dk.seamark.text.Language;

/**
 * Replaces the marks around what a municipality wrote by elements with {@code lang="da"} (WCAG 2.2, 3.1.2 Language of
 * Parts), and those around a text with letters from right to left by {@code bdi} elements. Inside a tag, and in a
 * title, which can hold no elements, the marks are removed.
 */
final class LanguageTags {

    private static final String TITLE = "<title";
    private static final String TITLE_END = "</title>";

    /** Noncharacters, as those of {@link OwnWords}. */
    private static final char ISOLATE = '\ufdd2';

    private static final char ISOLATE_END = '\ufdd3';

    private LanguageTags() {}

    /** The text between marks that it is an isolate, whose direction follows from its own letters alone. */
    static String isolate(String escaped) {
        return ISOLATE + escaped + ISOLATE_END;
    }

    /**
     * The page with language attributes.
     *
     * @param marked a page without scripts, in which {@code <} occurs only as the start of a tag
     * @param language the page's language; in a Danish page the marks are not used
     * @param element the element to wrap Danish text in
     */
    static String in(String marked, Language language, String element) {
        String page = isolated(marked);
        return switch (language) {
            // In a Danish page, a mark can only be one that somebody typed when texts could still contain them.
            case DANISH -> typed(page);
            case ENGLISH -> tagged(page, "<" + element + " lang=\"da\">", "</" + element + ">");
        };
    }

    private static String isolated(String page) {
        if (page.indexOf(ISOLATE) < 0) {
            return page;
        }
        StringBuilder isolated = new StringBuilder(page.length() + page.length() / 8);
        int at = 0;
        while (at < page.length()) {
            int tag = page.indexOf('<', at);
            int end = tag < 0 ? page.length() : tag;
            isolated.append(marks(page.substring(at, end), "<bdi>", "</bdi>"));
            at = tag < 0 ? end : behind(page, tag);
            isolated.append(marks(page.substring(end, at), "", ""));
        }
        return isolated.toString();
    }

    private static String marks(String part, String start, String end) {
        return part.replace(Character.toString(ISOLATE), start).replace(Character.toString(ISOLATE_END), end);
    }

    private static String typed(String page) {
        return page.indexOf(OwnWords.START) < 0 && page.indexOf(OwnWords.END) < 0 ? page : Characters.shown(page);
    }

    private static String tagged(String page, String start, String end) {
        StringBuilder tagged = new StringBuilder(page.length() + page.length() / 8);
        boolean open = false;
        int at = 0;
        while (at < page.length()) {
            char letter = page.charAt(at);
            if (letter == '<') {
                // A marked text contains no element; if a tag follows nevertheless, end the wrapping element first.
                tagged.append(open ? end : "");
                open = false;
                int behind = behind(page, at);
                tagged.append(OwnWords.plain(page.substring(at, behind)));
                at = behind;
                continue;
            }
            if (letter == OwnWords.START && !open) {
                tagged.append(start);
                open = true;
            } else if (letter == OwnWords.END && open) {
                tagged.append(end);
                open = false;
            } else if (letter != OwnWords.START && letter != OwnWords.END) {
                tagged.append(letter);
            }
            at++;
        }
        return tagged.append(open ? end : "").toString();
    }

    /** The index after the tag that starts here; for a title, after the whole element. */
    private static int behind(String page, int tag) {
        boolean title = page.startsWith(TITLE, tag);
        int end = page.indexOf(title ? TITLE_END : ">", tag);
        return end < 0 ? page.length() : end + (title ? TITLE_END.length() : 1);
    }
}
