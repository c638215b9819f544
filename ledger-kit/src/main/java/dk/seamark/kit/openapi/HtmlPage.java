package dk.seamark.kit.openapi;

import com.samskivert.mustache.Mustache;
import dk.seamark.digest.Sha256;
import dk.seamark.kit.problem.AnswerHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A page that is whole in itself: no script, and nothing that is fetched.
 *
 * @param text the page
 * @param language its language, as a tag
 */
record HtmlPage(String text, String language) {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    /** The style sheet of all pages, the only thing that a browser may apply. */
    private static final String STYLE = resource("pages.css");

    private static final String POLICY =
            AnswerHeaders.NOTHING + "; style-src 'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(STYLE)) + "'";

    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .withLoader(name -> new StringReader(resource(name + ".mustache")))
            .emptyStringIsFalse(true)
            .nullValue("");

    /** What a template reads beside its own values. */
    interface Values {

        PageWords words();

        default String style() {
            return STYLE;
        }

        default String language() {
            return words().language().code();
        }

        default String otherLanguage() {
            return words().other().code();
        }

        default String inOtherLanguage() {
            return words().inOtherLanguage();
        }

        default Mustache.Lambda say() {
            return words().lambda();
        }
    }

    static HtmlPage of(String template, Values values) {
        return new HtmlPage(COMPILER.loadTemplate(template).execute(values), values.language());
    }

    ResponseEntity<byte[]> answer() {
        return ResponseEntity.ok()
                .contentType(HTML)
                .header("Content-Language", language)
                .header("Vary", "Accept-Language")
                .header(AnswerHeaders.POLICY, POLICY)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String resource(String name) {
        try (InputStream file = HtmlPage.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("No such resource: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
