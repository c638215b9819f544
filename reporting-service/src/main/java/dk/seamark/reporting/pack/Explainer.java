package dk.seamark.reporting.pack;

import dk.seamark.events.IndicatorDefined;
import dk.seamark.events.rule.Verdict;

/** Says in words how a verdict came about. */
@FunctionalInterface
public interface Explainer {

    /** The working of {@code verdict} in Danish sentences, every number with what it is. */
    String danish(Verdict verdict, IndicatorDefined indicator);
}
