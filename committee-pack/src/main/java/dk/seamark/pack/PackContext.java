package dk.seamark.pack;

import dk.seamark.pack.agenda.AgendaTemplate;
import dk.seamark.pack.disclosure.Disclosure;
import org.jspecify.annotations.Nullable;

/**
 * What a pack is made with, beside the standing.
 *
 * @param texts where the texts are that people wrote
 * @param explainer says how a verdict came about
 * @param disclosure what the edition may show
 * @param previous the pack that readers have before this one; null if there is none
 * @param log the transparency log when it was as long as the record that the pack knows; null if nothing is to be said
 *     of it
 * @param agenda the municipality's template of an agenda item
 */
public record PackContext(
        Texts texts,
        Explainer explainer,
        Disclosure disclosure,
        @Nullable Previous previous,
        @Nullable LogRoot log,
        AgendaTemplate agenda) {

    /** An internal edition without a pack before it, and without a log. */
    public static PackContext internal(Texts texts, Explainer explainer) {
        return new PackContext(texts, explainer, Disclosure.internal(), null, null, AgendaTemplate.standard());
    }

    /**
     * The root of a transparency log.
     *
     * @param origin the log's name
     * @param size how many leaves the tree has
     * @param root its root, in base64, as a checkpoint has it
     */
    public record LogRoot(String origin, long size, String root) {}
}
