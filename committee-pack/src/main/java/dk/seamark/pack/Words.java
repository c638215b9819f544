package dk.seamark.pack;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.standing.PolicyStanding;
import dk.seamark.events.standing.PolicyStatus;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.pack.agenda.AgendaTemplate;
import dk.seamark.text.Language;
import dk.seamark.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The pack's fixed texts in one language, for what the ledger stores as codes.
 *
 * @param language the language
 * @param notation its notation of numbers and dates
 */
record Words(Language language, Notation notation) {

    /** The words of the committee's own language. */
    static final Words DANISH = in(Language.DANISH);

    static Words in(Language language) {
        return new Words(language, new Notation(language));
    }

    /** The text of a key in this language, with these arguments in its places. */
    String say(String key, Object... parts) {
        return PackWords.say(language, key, parts);
    }

    /** The text in this language. */
    String of(LocalizedText said) {
        return said.in(language);
    }

    /** A text that the municipality wrote, with marks if this language is not Danish. */
    String own(String text) {
        return switch (language) {
            case DANISH -> text;
            case ENGLISH -> OwnWords.marked(text);
        };
    }

    /**
     * The agenda template for this language: the municipality's own in Danish; in English the product's, as nobody
     * translates a municipality's template.
     */
    AgendaTemplate of(AgendaTemplate municipalitys) {
        return switch (language) {
            case DANISH -> municipalitys;
            case ENGLISH -> AgendaTemplate.english();
        };
    }

    /** The earlier pack, with its texts marked as those of this language are. */
    Previous of(Previous previous) {
        return switch (language) {
            case DANISH -> previous;
            case ENGLISH ->
                new Previous(
                        previous.number(),
                        MarkedStanding.of(previous.standing()),
                        previous.disclosure(),
                        previous.revisions().stream()
                                .map(revision -> new TargetRevision(
                                        revision.indicatorId(),
                                        MarkedStanding.target(revision.before()),
                                        revision.rulings()))
                                .toList(),
                        previous.notesUpTo());
        };
    }

    /** The text shown in place of a number that a public edition withholds. */
    String withheld() {
        return say("withheld");
    }

    String date(LocalDate date) {
        return notation.date(date);
    }

    String period(String period) {
        return notation.period(period);
    }

    String number(long value) {
        return notation.number(value);
    }

    /** The mark that is appended to an example figure; empty for other figures. */
    String ifExample(boolean example) {
        return example ? " " + say("example") : "";
    }

    /** The mark that is appended to a provisional figure; empty for a final one. */
    String ifProvisional(boolean provisional) {
        return provisional ? " " + say("provisional") : "";
    }

    /** Why a figure is missing; null means that nobody declared it. */
    String of(@Nullable MissingReason reason) {
        return switch (reason) {
            case null -> say("missing.no-reason");
            case NOT_MEASURED -> say("missing.not-measured");
            case NOT_PUBLISHED_YET -> say("missing.not-published-yet");
            case SUPPRESSED -> say("missing.suppressed");
            case METHOD_CHANGED -> say("missing.method-changed");
            case NOT_RELEVANT -> say("missing.not-relevant");
            case LATE -> say("missing.late");
        };
    }

    /** The title of a period's pack. */
    String title(String period) {
        return switch (ReportingPeriod.parse(period).cadence()) {
            case YEARLY -> say("title.year", period(period));
            case HALF_YEARLY -> say("title.half-year", period(period));
            case QUARTERLY -> say("title.quarter", period(period));
        };
    }

    /**
     * The name of the pack of this number: a committee's is an {@code udvalgspakke}, another receiver's a
     * {@code pakke}.
     */
    String packFor(String receiver, int number) {
        return receiver.toLowerCase(Locale.ROOT).contains("udvalg")
                ? say("edition.committee-pack", number)
                : say("edition.pack", number);
    }

    /** Which policy the plan implements, and its status, worded as of the end of the period. */
    String ofPolicy(PolicyStanding policy, ReportingPeriod period) {
        String title = policy.text().title();
        return switch (policy.status()) {
            case PolicyStatus.Draft draft -> say("policy.draft", title);
            case PolicyStatus.InHearing heard ->
                say("policy.in-hearing", title, date(heard.opensOn()), date(heard.closesOn()));
            case PolicyStatus.Adopted adopted -> say("policy.adopted", title, of(adopted.decision()));
            case PolicyStatus.Superseded gone ->
                gone.since().isAfter(period.lastDay())
                        ? say("policy.to-be-superseded", title, of(gone.decision()), date(gone.since()))
                        : say("policy.superseded", title, of(gone.decision()), date(gone.since()));
        };
    }

    /** A decision with the body that took it as this language's texts name it. */
    Decision own(Decision decision) {
        return new Decision(own(decision.body()), decision.decidedOn(), decision.caseNumber());
    }

    /** Who revised or settled a target; null if nobody did. */
    @Nullable
    String ofDecision(@Nullable Decision decision) {
        return decision == null ? null : say("decided", of(decision));
    }

    private String of(Decision decision) {
        return say("decision", decision.body(), date(decision.decidedOn()), decision.caseNumber());
    }

    /** Names as a list in a sentence: A, B and C. */
    String list(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : say("list", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    /** Why an indicator has no figures to show. */
    String noFigures(IndicatorDefined indicator) {
        return indicator.components().isEmpty() ? say("sources.in-text") : say("sources.no-figures");
    }

    /** Who approved the plan; null means that nobody did. */
    String ofApproval(@Nullable Decision approval) {
        return approval == null ? say("approval.none") : say("approval", of(approval));
    }

    /** The word with a small first letter, for use inside a sentence. */
    static String small(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    /** The word with a capital first letter. */
    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** How a pack was made. */
    List<String> how(String position, boolean isPublic) {
        List<String> how = new ArrayList<>(
                List.of(say("how.position", position), say("how.exact"), say("how.undecided"), say("how.again")));
        if (isPublic) {
            how.add(say("how.withholding"));
        }
        return List.copyOf(how);
    }

    /** How a pack can be verified. */
    List<String> verifying(boolean isPublic) {
        return isPublic
                ? List.of(say("verify.public"), say("verify.internal"))
                : List.of(say("verify.bundle"), say("verify.root"));
    }

    /** Why a figure was corrected or withdrawn. */
    String of(CorrectionReason reason) {
        return switch (reason) {
            case TYPING_ERROR -> say("corrected.typing-error");
            case SOURCE_REVISED -> say("corrected.source-revised");
            case WRONG_PERIOD -> say("corrected.wrong-period");
            case WRONG_COMPONENT -> say("corrected.wrong-component");
            case METHOD_ERROR -> say("corrected.method-error");
            case OTHER -> say("corrected.other");
        };
    }
}
