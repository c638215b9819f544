package dk.seamark.pack.render;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dk.seamark.characters.Characters;
import dk.seamark.pack.OwnWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The Mustache templates of this package. All values are escaped. */
final class Templates {

    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .withLoader(name -> new StringReader(new String(resource(name + ".mustache"), StandardCharsets.UTF_8)))
            .withEscaper(Templates::isolated)
            .emptyStringIsFalse(true)
            .nullValue("");

    private Templates() {}

    static Template named(String name) {
        return COMPILER.loadTemplate(name);
    }

    /**
     * The text escaped for the page; one with letters from right to left stands between marks, so that it does not turn
     * what stands beside it ({@link LanguageTags}).
     */
    static String isolated(String text) {
        String escaped = escaped(text);
        return TextDirection.hasRightToLeft(escaped) ? LanguageTags.isolate(escaped) : escaped;
    }

    /** The text escaped for an element or an attribute. */
    static String escaped(String text) {
        return Escapers.HTML.escape(shown(text));
    }

    /** The bytes of a resource in this package. */
    static byte[] resource(String name) {
        try (InputStream file = Templates.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("No such resource: " + name);
            }
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The text as {@link Characters#shown} returns it, keeping the marks around what a municipality wrote. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (OwnWords.isMark(text.charAt(at))) {
                shown.append(Characters.shown(text.substring(from, at))).append(text.charAt(at));
                from = at + 1;
            }
        }
        return from == 0
                ? Characters.shown(text)
                : shown.append(Characters.shown(text.substring(from))).toString();
    }
}
