package dk.seamark.verify.judge;

import dk.seamark.verify.report.LocalizedText;
import java.util.Map;

/** The verdicts' names, as a pack's readers know them. */
final class VerdictName {

    private static final Map<String, LocalizedText> NAMES = Map.of(
            "met", new LocalizedText("»opfyldt«", "\"met\""),
            "not-met", new LocalizedText("»ikke opfyldt«", "\"not met\""),
            "undecided", new LocalizedText("»uafklaret«", "\"undecided\""),
            "not-measured", new LocalizedText("»ikke målt«", "\"not measured\""),
            "no-target", new LocalizedText("»intet mål«", "\"no target\""),
            "qualitative", new LocalizedText("»vurderes i tekst«", "\"judged in text\""),
            "ahead", new LocalizedText("»vurderes senere«", "\"judged later\""));

    private VerdictName() {}

    /** The name of a verdict's code; the code itself if there is no such verdict. */
    static LocalizedText of(String code) {
        return NAMES.getOrDefault(code, LocalizedText.of("»{}«", "\"{}\"", code));
    }
}
