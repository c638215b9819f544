package dk.seamark.pack.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pack as an item of an agenda: the headings, and what stands under each.
 *
 * @param template the template that it was made from
 * @param sections its sections, in the template's order
 */
public record Agenda(Template template, List<Section> sections) {

    /**
     * Which template it is.
     *
     * @param name the name that it gives itself
     * @param version the version that it gives itself
     * @param sha256 SHA-256 of its file, 64 lower-case hexadecimal digits
     */
    public record Template(String name, String version, String sha256) {

        /** How much of the digest people are shown; the pack's data has all of it. */
        private static final int SHOWN_DIGITS = 16;

        /** {@code standard 1 (SHA-256 0123456789abcdef…)}: what a pack says that it was made of. */
        public String told() {
            return name + " " + version + " (SHA-256 " + sha256.substring(0, SHOWN_DIGITS) + "…)";
        }
    }

    /**
     * A section.
     *
     * @param heading its heading
     * @param parts what stands under it
     */
    public record Section(String heading, List<Part> parts) {}

    /**
     * A part of a section.
     *
     * @param kind {@code text} for a paragraph, {@code fill-in} for one that says what somebody has to write
     *     there, {@code pack} for the place of the pack's own content
     * @param text the words; null for the place of the pack's content
     */
    public record Part(String kind, @Nullable String text) {}

    /** The kind of a paragraph. */
    public static final String TEXT = "text";

    /** The kind of what somebody has to write. */
    public static final String FILL_IN = "fill-in";

    /** The kind of the place of the pack's own content. */
    public static final String PACK = "pack";
}
