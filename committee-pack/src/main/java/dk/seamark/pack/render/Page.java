package dk.seamark.pack.render;

import com.samskivert.mustache.Mustache;
import dk.seamark.pack.PackModel;
import dk.seamark.pack.PackWords;
import dk.seamark.text.Language;

/**
 * What a template is filled from.
 *
 * @param pack the view
 * @param drawing puts the chart that the template has come to in its place
 * @param told puts the text of the report that it has come to in its place
 * @param say puts what the page's language says in its place: {@code {{#say}}column.wording{{/say}}}
 * @param translated what is said at the beginning of a page that is a translation; empty where it is none
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
     * What the language says under a key.
     *
     * @param asked the key; what stands behind a space, escaped already, stands in the place of {@code {0}}
     */
    private static String said(String asked, Language language) {
        int space = asked.indexOf(' ');
        return space < 0
                ? PackWords.say(language, asked)
                : PackWords.say(language, asked.substring(0, space), asked.substring(space + 1));
    }
}
