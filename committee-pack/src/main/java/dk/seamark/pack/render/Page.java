package dk.seamark.pack.render;

import com.samskivert.mustache.Mustache;
import dk.seamark.pack.PackModel;
import dk.seamark.pack.PackWords;
import dk.seamark.text.Language;

/**
 * The values that the HTML templates read.
 *
 * @param pack the view
 * @param drawing writes the current chart
 * @param told writes the text of the current report
 * @param say writes a text of the page's language by its key: {@code {{#say}}column.wording{{/say}}}
 * @param translated the notice at the beginning of a translated page; empty for the original
 */
record Page(PackModel pack, Mustache.Lambda drawing, Mustache.Lambda told, Mustache.Lambda say, String translated) {

    static Page of(PackModel pack, Mustache.Lambda drawing) {
        Language language = pack.language();
        return new Page(
                pack,
                drawing,
                FreeTextHtml::write,
                (fragment, out) -> out.write(said(fragment.execute(), language)),
                PackWords.say(language, "edition.translated"));
    }

    /**
     * A text of the language by its key.
     *
     * @param asked the key; if a space follows, the rest, already escaped, is the argument {@code {0}}
     */
    private static String said(String asked, Language language) {
        int space = asked.indexOf(' ');
        return space < 0
                ? PackWords.say(language, asked)
                : PackWords.say(language, asked.substring(0, space), asked.substring(space + 1));
    }
}
