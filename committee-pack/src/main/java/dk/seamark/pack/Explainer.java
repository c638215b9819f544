package dk.seamark.pack;

import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.rule.Verdict;
import dk.seamark.text.LocalizedText;

/** Says in words how a verdict came about. */
@FunctionalInterface
public interface Explainer {

    /** The working of {@code verdict} in sentences, every number with what it is. */
    LocalizedText told(Verdict verdict, IndicatorDefined indicator);
}
