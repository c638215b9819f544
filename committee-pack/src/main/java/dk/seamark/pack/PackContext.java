package dk.seamark.pack;

import dk.seamark.pack.agenda.AgendaTemplate;
import dk.seamark.pack.disclosure.Disclosure;
import dk.seamark.standing.FigureHistory;
import org.jspecify.annotations.Nullable;

/**
 * What a pack is made from, besides the standing.
 *
 * @param texts looks up the texts that people wrote
 * @param explainer explains verdicts in words
 * @param history what happened to the plan's figures up to the standing's position, and what was written about it
 * @param disclosure what the edition may show
 * @param previous the latest earlier pack that the same readers got; null if there is none
 * @param log the root of the transparency log at the pack's position; null if the pack is to say nothing about it
 * @param agenda the municipality's template of an agenda item
 * @param ruleVersion the version of the rules by which the standing is judged
 */
public record PackContext(
        Texts texts,
        Explainer explainer,
        FigureHistory history,
        Disclosure disclosure,
        @Nullable Previous previous,
        @Nullable LogRoot log,
        AgendaTemplate agenda,
        String ruleVersion) {

    /** The context of a pack that is judged by the present rules. */
    public PackContext(
            Texts texts,
            Explainer explainer,
            FigureHistory history,
            Disclosure disclosure,
            @Nullable Previous previous,
            @Nullable LogRoot log,
            AgendaTemplate agenda) {
        this(texts, explainer, history, disclosure, previous, log, agenda, PackVersions.RULES);
    }

    /** The context of an internal edition without a history, an earlier pack or a log. */
    public static PackContext internal(Texts texts, Explainer explainer) {
        return internal(texts, explainer, FigureHistory.none());
    }

    /** The context of an internal edition without an earlier pack and without a log. */
    public static PackContext internal(Texts texts, Explainer explainer, FigureHistory history) {
        return new PackContext(texts, explainer, history, Disclosure.internal(), null, null, AgendaTemplate.standard());
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
