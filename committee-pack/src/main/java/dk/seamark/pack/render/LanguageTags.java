package dk.seamark.pack.render;

import dk.seamark.characters.Characters;
import dk.seamark.pack.OwnWords;
import dk.seamark.text.Language;

/**
 * Turns the marks around what a municipality wrote into elements that say that it is Danish (WCAG 2.2, 3.1.2 Language
 * of Parts). Within a tag, and in a title, which can hold no elements, the marks are left out.
 */
final class LanguageTags {

    private static final String TITLE = "<title";
    private static final String TITLE_END = "</title>";

    private LanguageTags() {}

    /**
     * The page with its languages said.
     *
     * @param page a page without scripts, in which no {@code <} stands but that of a tag
     * @param language the page's language: a Danish page has no other
     * @param element the element that is to hold what is in Danish
     */
    static String in(String page, Language language, String element) {
        return switch (language) {
            // It has no marks but those that somebody typed when a text could still hold them.
            case DANISH -> typed(page);
            case ENGLISH -> tagged(page, "<" + element + " lang=\"da\">", "</" + element + ">");
        };
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
                // What is marked holds no element; whatever would, ends here.
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

    /** Where the tag ends that begins here; of a title, where the whole element ends. */
    private static int behind(String page, int tag) {
        boolean title = page.startsWith(TITLE, tag);
        int end = page.indexOf(title ? TITLE_END : ">", tag);
        return end < 0 ? page.length() : end + (title ? TITLE_END.length() : 1);
    }
}
