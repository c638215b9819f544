package dk.seamark.reporting.pack.render;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The templates beside this class. Whatever they show is escaped. */
final class Templates {

    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .withLoader(name -> new StringReader(new String(resource(name + ".mustache"), StandardCharsets.UTF_8)))
            .withEscaper(Templates::escaped)
            .emptyStringIsFalse(true)
            .nullValue("");

    private Templates() {}

    static Template named(String name) {
        return COMPILER.loadTemplate(name);
    }

    /** The text as it stands in an element or an attribute. */
    static String escaped(String text) {
        return Escapers.HTML.escape(lawful(text));
    }

    /** The bytes of a file beside this class. */
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

    /** The text without what XML cannot hold: a replacement character stands for each. */
    static String lawful(String text) {
        if (text.codePoints().allMatch(Templates::isLawful)) {
            return text;
        }
        return text.codePoints()
                .map(point -> isLawful(point) ? point : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Char of XML 1.0, fifth edition, less the control characters that no text has use for. */
    private static boolean isLawful(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point < 0x7F)
                || (point >= 0xA0 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || (point >= 0x10000 && point <= 0x10FFFF);
    }
}
