package dk.seamark.pack;

import dk.seamark.events.rule.SpanReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The versions that a pack is made with: the same record and the same versions give the same bytes. */
public final class PackVersions {

    /** The version of the templates and of the words around the figures. */
    public static final String TEMPLATE = "11";

    /** The version of the rules that judge a target. */
    public static final String RULES = "5";

    /** The versions of the libraries that render pages, and of the fonts in them. */
    public static final String RENDERER = String.join(
            ", ",
            "openhtmltopdf "
                    + version("META-INF/maven/io.github.openhtmltopdf/openhtmltopdf-pdfbox/pom.properties", "version"),
            "PDFBox " + version("org/apache/pdfbox/resources/version.properties", "pdfbox.version"),
            "DejaVu fra jasperreports-fonts "
                    + version("META-INF/maven/net.sf.jasperreports/jasperreports-fonts/pom.properties", "version"),
            "Noto fra sejda-fonts " + font("sejda-fonts"),
            "sejda-optional-fonts " + font("sejda-optional-fonts"),
            "asciidoctorj-pdf " + font("asciidoctorj-pdf"));

    /** The first template that shows notes on figures, explanations, and why targets were revised. */
    private static final int WITH_NOTES = 10;

    private static final Pattern TEMPLATE_NUMBER = Pattern.compile("^([0-9]{1,6})(;|$)");

    private PackVersions() {}

    /**
     * Whether packs of a template show notes on figures, explanations, and why targets were revised. A pack of an
     * earlier one that is made again must not: nobody looked through what it did not show.
     *
     * @param templateVersion the version as a pack names it, with or without that of the agenda
     */
    public static boolean showNotes(String templateVersion) {
        Matcher version = TEMPLATE_NUMBER.matcher(templateVersion);
        return version.find() && Integer.parseInt(version.group(1)) >= WITH_NOTES;
    }

    /**
     * The version of the rules by which an issued pack is judged when it is made again: its own if the present ones
     * read spans of years in another way, as its verdicts would be others; else the present one.
     *
     * @param ruleVersion the version that it was issued with
     */
    public static String rulesFor(String ruleVersion) {
        return SpanReading.of(ruleVersion) == SpanReading.of(RULES) ? RULES : ruleVersion;
    }

    private static String font(String library) {
        return version("dk/seamark/pack/font/versions.properties", library);
    }

    private static String version(String resource, String key) {
        Properties properties = new Properties();
        try (InputStream file = PackVersions.class.getResourceAsStream("/" + resource)) {
            if (file == null) {
                throw new IllegalStateException("No such resource: " + resource);
            }
            properties.load(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        String version = properties.getProperty(key);
        if (version == null) {
            throw new IllegalStateException("No " + key + " in " + resource);
        }
        return version;
    }
}
