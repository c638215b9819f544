package dk.seamark.pack.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pack as an item of an agenda: its headings, and the text under each.
 *
 * @param template the template that it was made from
 * @param sections its sections, in the template's order
 */
public record Agenda(Template template, List<Section> sections) {

    /**
     * Identifies a template.
     *
     * @param name the name in the template's file
     * @param version the version in the template's file
     * @param sha256 SHA-256 of the file, 64 lower-case hexadecimal digits
     */
    public record Template(String name, String version, String sha256) {

        /** How many digits of the digest are shown to people; the pack's data has all of them. */
        private static final int SHOWN_DIGITS = 16;

        /**
         * The name, version and digest as the pack's provenance shows them:
         * {@code standard 1 (SHA-256 0123456789abcdef…)}.
         */
        public String told() {
            return name + " " + version + " (SHA-256 " + sha256.substring(0, SHOWN_DIGITS) + "…)";
        }
    }

    /**
     * A section.
     *
     * @param heading its heading
     * @param parts the parts under it
     */
    public record Section(String heading, List<Part> parts) {}

    /**
     * A part of a section.
     *
     * @param kind {@code text} for a paragraph, {@code fill-in} for one that says what somebody has to write there,
     *     {@code pack} for the place of the pack's own content
     * @param text the words; null for {@code pack}
     */
    public record Part(String kind, @Nullable String text) {}

    /** The kind of a paragraph. */
    public static final String TEXT = "text";

    /** The kind of a paragraph that says what somebody has to write there. */
    public static final String FILL_IN = "fill-in";

    /** The kind of the place of the pack's own content. */
    public static final String PACK = "pack";
}
