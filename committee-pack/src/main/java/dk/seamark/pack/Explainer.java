package dk.seamark.pack;

import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.rule.Verdict;
import dk.seamark.pack.explain.ShareDetail;
import dk.seamark.standing.FigureHistory;
import dk.seamark.text.LocalizedText;

/** Explains in words how a verdict came about. */
@FunctionalInterface
public interface Explainer {

    /**
     * The working of {@code verdict} in sentences, which say of every number what it is.
     *
     * @param detail how exactly shares with counts are told
     * @param history what happened to its figures
     */
    LocalizedText told(Verdict verdict, IndicatorDefined indicator, ShareDetail detail, FigureHistory history);
}
