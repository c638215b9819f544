package dk.seamark.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page that verifies a bundle in the browser of whoever opens it: as files for a server, or as one file for a disk.
 * It loads nothing but itself, and sends nothing.
 */
public final class VerifierPage {

    /** The Content-Security-Policy that a server sends with each part. */
    public static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** The name of the part that a browser opens. */
    public static final String PAGE = "index.html";

    private static final String STYLE = "page.css";
    private static final String WORDS = "words.js";
    private static final String STYLE_LINK = "<link rel=\"stylesheet\" href=\"" + STYLE + "\">\n";
    private static final String CHARSET = "<meta charset=\"utf-8\">\n";
    private static final Pattern SCRIPTS = Pattern.compile("(?:<script src=\"[a-z]+\\.js\"></script>\n)+");
    private static final Pattern SCRIPT = Pattern.compile("<script src=\"([a-z]+\\.js)\"></script>\n");

    private VerifierPage() {}

    /** The page's files, {@link #PAGE} first. They are asked for beside it, and sent with {@link #POLICY}. */
    public static List<PagePart> parts() {
        List<PagePart> parts = new ArrayList<>();
        parts.add(new PagePart(PAGE, "text/html;charset=utf-8", resource(PAGE)));
        parts.add(new PagePart(STYLE, "text/css;charset=utf-8", resource(STYLE)));
        for (String name : scripts()) {
            String content = name.equals(WORDS) ? words() : resource(name);
            parts.add(new PagePart(name, "text/javascript;charset=utf-8", content));
        }
        return List.copyOf(parts);
    }

    /**
     * The whole page as one HTML file that works from a disk. Its policy names its script and its style by their
     * SHA-256, so that nothing else runs in it, and lets it reach no other place.
     */
    public static String singleFile() {
        String script = parts().stream()
                .filter(part -> part.name().endsWith(".js"))
                .map(PagePart::content)
                .collect(Collectors.joining("\n", "\n", ""));
        String style = "\n" + resource(STYLE);
        String policy = "default-src 'none'; script-src " + source(script) + "; style-src " + source(style)
                + "; connect-src 'none'; base-uri 'none'; form-action 'none'";
        String page = resource(PAGE)
                .replace(
                        CHARSET, CHARSET + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n")
                .replace(STYLE_LINK, "<style>" + style + "</style>\n");
        return SCRIPTS.matcher(page).replaceFirst(Matcher.quoteReplacement("<script>" + script + "</script>\n"));
    }

    private static List<String> scripts() {
        return SCRIPT.matcher(resource(PAGE))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String words() {
        List<String> texts = scripts().stream()
                .filter(name -> !name.equals(WORDS))
                .map(VerifierPage::resource)
                .collect(Collectors.toCollection(ArrayList::new));
        texts.add(resource(PAGE));
        return PageWords.script(texts);
    }

    private static String source(String inline) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(inline.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = VerifierPage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("No such resource: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
