package dk.seamark.kit.retention;

import dk.seamark.events.erasure.RetentionRule;
import dk.seamark.events.erasure.RetentionRuleAdopted;
import dk.seamark.events.erasure.RetentionRuleEnded;
import dk.seamark.events.erasure.RetentionRuleProposed;
import dk.seamark.events.erasure.TextKind;
import dk.seamark.kit.retention.DueTexts.DueText;
import dk.seamark.kit.retention.RetentionTable.RuleEvent;
import dk.seamark.kit.time.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * For how long texts of a kind are kept.
 *
 * @param kind the code of the kind
 * @param adopted the rule by which they are erased; null if there is none
 * @param proposed the rule that is proposed and not adopted; null if there is none
 */
record RetentionView(
        String kind, @Nullable RuleView adopted, @Nullable RuleView proposed) {

    /**
     * A rule.
     *
     * @param keep for how long, as {@code P5Y}
     * @param start the code of the start
     * @param proposedBy the opaque id of the person who proposed it
     * @param proposedAt when, UTC
     * @param reason why; null if that text is erased itself
     * @param adoptedBy the opaque id of the person who adopted it; null while nobody has
     * @param adoptedAt when, UTC; null while nobody has
     * @param due what it no longer lets be kept on the day that was asked about
     */
    record RuleView(
            String keep,
            String start,
            String proposedBy,
            Instant proposedAt,
            @Nullable String reason,
            @Nullable String adoptedBy,
            @Nullable Instant adoptedAt,
            List<DueText> due) {}

    /**
     * The view of a kind.
     *
     * @param said the events about its rules, in order
     * @param text returns a text by its id, null if it is erased
     * @param due returns what a rule no longer lets be kept, by the Danish date on which it was adopted, null if it was
     *     not
     */
    static RetentionView of(
            TextKind kind,
            List<RuleEvent> said,
            Function<String, @Nullable String> text,
            BiFunction<RetentionRule, @Nullable LocalDate, List<DueText>> due) {
        RuleView adopted = null;
        RuleView proposed = null;
        RetentionRule adoptedRule = null;
        RetentionRule proposedRule = null;
        for (RuleEvent one : said) {
            switch (one.event()) {
                case RetentionRuleProposed event -> {
                    proposedRule = event.rule();
                    proposed = proposed(event, one, text.apply(event.reason().textId()));
                }
                case RetentionRuleAdopted event -> {
                    adoptedRule = event.rule();
                    adopted = proposed == null ? null : adopted(proposed, one);
                    proposed = null;
                    proposedRule = null;
                }
                case RetentionRuleEnded event -> {
                    adopted = null;
                    proposed = null;
                    adoptedRule = null;
                    proposedRule = null;
                }
            }
        }
        return new RetentionView(kind.code(), with(adopted, adoptedRule, due), with(proposed, proposedRule, due));
    }

    private static RuleView proposed(RetentionRuleProposed event, RuleEvent one, @Nullable String reason) {
        return new RuleView(
                event.rule().keep(), event.rule().start().code(), one.actor(), one.at(), reason, null, null, List.of());
    }

    private static RuleView adopted(RuleView proposed, RuleEvent one) {
        return new RuleView(
                proposed.keep(),
                proposed.start(),
                proposed.proposedBy(),
                proposed.proposedAt(),
                proposed.reason(),
                one.actor(),
                one.at(),
                List.of());
    }

    private static @Nullable RuleView with(
            @Nullable RuleView view,
            @Nullable RetentionRule rule,
            BiFunction<RetentionRule, @Nullable LocalDate, List<DueText>> due) {
        return view == null || rule == null
                ? null
                : new RuleView(
                        view.keep(),
                        view.start(),
                        view.proposedBy(),
                        view.proposedAt(),
                        view.reason(),
                        view.adoptedBy(),
                        view.adoptedAt(),
                        due.apply(rule, view.adoptedAt() == null ? null : Today.at(view.adoptedAt())));
    }
}
