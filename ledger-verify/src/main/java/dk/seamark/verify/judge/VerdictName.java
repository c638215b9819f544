package dk.seamark.verify.judge;

import dk.seamark.verify.report.Said;
import java.util.Map;

/** The verdicts' names, as a pack's readers know them. */
final class VerdictName {

    private static final Map<String, Said> NAMES = Map.of(
            "met", new Said("»opfyldt«", "\"met\""),
            "not-met", new Said("»ikke opfyldt«", "\"not met\""),
            "undecided", new Said("»uafklaret«", "\"undecided\""),
            "not-measured", new Said("»ikke målt«", "\"not measured\""),
            "no-target", new Said("»intet mål«", "\"no target\""),
            "qualitative", new Said("»vurderes i tekst«", "\"judged in text\""),
            "ahead", new Said("»vurderes senere«", "\"judged later\""));

    private VerdictName() {}

    /** The name of a verdict's code; the code itself if there is no such verdict. */
    static Said of(String code) {
        return NAMES.getOrDefault(code, Said.of("»{}«", "\"{}\"", code));
    }
}
