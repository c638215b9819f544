package dk.seamark.verify.judge;

import dk.seamark.text.LocalizedText;
import dk.seamark.verify.report.Phrases;
import java.util.Map;

/** The verdicts' names, as a pack's readers know them. */
final class VerdictName {

    private static final Map<String, LocalizedText> NAMES = Map.of(
            "met", Phrases.say("verdict.met"),
            "not-met", Phrases.say("verdict.not-met"),
            "undecided", Phrases.say("verdict.undecided"),
            "not-measured", Phrases.say("verdict.not-measured"),
            "no-target", Phrases.say("verdict.no-target"),
            "qualitative", Phrases.say("verdict.qualitative"),
            "ahead", Phrases.say("verdict.ahead"));

    private VerdictName() {}

    /** The name of a verdict's code; the code itself if there is no such verdict. */
    static LocalizedText of(String code) {
        return NAMES.getOrDefault(code, Phrases.say("verdict.unknown", code));
    }
}
