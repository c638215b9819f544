package dk.seamark.kit.openapi;

import com.samskivert.mustache.Mustache;
import dk.seamark.text.Catalogue;
import dk.seamark.text.Language;
import java.util.List;

/** What the pages themselves say, in both languages. */
record PageWords(Language language) {

    private static final Catalogue WORDS = Catalogue.beside(PageWords.class, "pages");

    String say(String key, Object... parts) {
        return WORDS.say(language, key, parts);
    }

    /** Several things of which one is meant, in one line. */
    String oneOf(List<String> things) {
        return say("type.one-of", String.join(", ", things));
    }

    boolean isDanish() {
        return language == Language.DANISH;
    }

    /** The language in which the other edition of a page is. */
    Language other() {
        return isDanish() ? Language.ENGLISH : Language.DANISH;
    }

    /** The words of the link to the other edition, in the language of that. */
    String inOtherLanguage() {
        return new PageWords(other()).say("this-language");
    }

    /** Writes a text by its key in a template: {@code {{#say}}column.name{{/say}}}. */
    Mustache.Lambda lambda() {
        return (fragment, out) -> out.write(say(fragment.execute()));
    }
}
