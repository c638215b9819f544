package dk.seamark.pack;

import dk.seamark.pack.agenda.AgendaTemplate;
import dk.seamark.pack.disclosure.Disclosure;
import org.jspecify.annotations.Nullable;

/**
 * What a pack is made from, besides the standing.
 *
 * @param texts looks up the texts that people wrote
 * @param explainer explains verdicts in words
 * @param disclosure what the edition may show
 * @param previous the latest earlier pack that the same readers got; null if there is none
 * @param log the root of the transparency log at the pack's position; null if the pack is to say nothing about it
 * @param agenda the municipality's template of an agenda item
 */
public record PackContext(
        Texts texts,
        Explainer explainer,
        Disclosure disclosure,
        @Nullable Previous previous,
        @Nullable LogRoot log,
        AgendaTemplate agenda) {

    /** The context of an internal edition without an earlier pack and without a log. */
    public static PackContext internal(Texts texts, Explainer explainer) {
        return new PackContext(texts, explainer, Disclosure.internal(), null, null, AgendaTemplate.standard());
    }

    /**
     * The root of a transparency log.
     *
     * @param origin the log's name
     * @param size the number of leaves in the tree
     * @param root the root hash in base64, as in a checkpoint
     */
    public record LogRoot(String origin, long size, String root) {}
}
