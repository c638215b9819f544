package dk.seamark.kit.retention;

import dk.seamark.events.erasure.RetentionRule;
import dk.seamark.events.erasure.TextKind;
import dk.seamark.events.value.Municipality;
import dk.seamark.kit.erasure.RuleErasure;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.retention.DueTexts.DueText;
import dk.seamark.kit.retention.RetainedTexts.KeptDraft;
import dk.seamark.kit.retention.RetentionTable.AdoptedRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Erases what the adopted rules no longer let be kept. What fails for one text, rule or municipality is tried again in
 * the next run, and keeps nothing else from being erased.
 */
final class RetentionRun {

    private static final Logger log = LoggerFactory.getLogger(RetentionRun.class);

    private static final int OVERDUE_DAYS = 2;

    private final Runnable demandWritable;
    private final RetentionTable rules;
    private final DueTexts due;
    private final RetainedTexts kept;
    private final RuleErasure erasure;
    private final TransactionOperations transactions;
    private final RetentionMetrics metrics;

    /** @param demandWritable throws a {@link Refusal} while the service takes no commands */
    RetentionRun(
            Runnable demandWritable,
            RetentionTable rules,
            DueTexts due,
            RetainedTexts kept,
            RuleErasure erasure,
            TransactionOperations transactions,
            RetentionMetrics metrics) {
        this.demandWritable = demandWritable;
        this.rules = rules;
        this.due = due;
        this.kept = kept;
        this.erasure = erasure;
        this.transactions = transactions;
        this.metrics = metrics;
    }

    /** A text, and how it is erased: true if it is gone by this. */
    private record Erasable(DueText text, BooleanSupplier erase) {}

    /** What came of a rule: how many texts are erased by it, and how many are there that had to be gone for long. */
    private record Outcome(long erased, long overdue) {}

    /**
     * Applies them to what is over on a Danish date.
     *
     * @throws Refusal 503 while the service takes no commands: what is over is looked for in a whole store only
     * @throws IllegalStateException if what a rule erases could not be looked for; the others were applied
     */
    void apply(LocalDate date) {
        demandWritable.run();
        long overdue = 0;
        List<String> unapplied = new ArrayList<>();
        for (Municipality municipality : rules.municipalities()) {
            try {
                for (AdoptedRule rule : rules.adopted(municipality)) {
                    overdue += apply(date, municipality, rule, unapplied);
                }
            } catch (RuntimeException e) {
                failed(municipality, "the rules", e);
                unapplied.add("the rules of " + municipality);
            }
        }
        metrics.overdue(overdue);
        if (!unapplied.isEmpty()) {
            throw new IllegalStateException("Could not be applied: " + unapplied);
        }
    }

    /** Returns how many texts are there that had to be gone for long. */
    private long apply(LocalDate date, Municipality municipality, AdoptedRule adopted, List<String> unapplied) {
        RetentionRule rule = adopted.rule();
        String kind = rule.kind().code();
        try {
            Outcome outcome = erase(date, municipality, erasable(date, municipality, adopted));
            if (outcome.erased() > 0) {
                log.info(
                        "{} texts of the kind {} of {} were kept for {} from {}, and are erased",
                        outcome.erased(),
                        kind,
                        municipality,
                        rule.keep(),
                        rule.start().code());
            }
            return outcome.overdue();
        } catch (RuntimeException e) {
            failed(municipality, "the rule on " + kind, e);
            unapplied.add("the rule on %s of %s".formatted(kind, municipality));
            return 0;
        }
    }

    private Outcome erase(LocalDate date, Municipality municipality, List<Erasable> texts) {
        long erased = 0;
        long overdue = 0;
        for (Erasable erasable : texts) {
            try {
                erased += erasable.erase().getAsBoolean() ? 1 : 0;
            } catch (RuntimeException e) {
                failed(municipality, "the text " + erasable.text().textId(), e);
                overdue += erasable.text().isErasedOn(date.minusDays(OVERDUE_DAYS)) ? 1 : 0;
            }
        }
        return new Outcome(erased, overdue);
    }

    private List<Erasable> erasable(LocalDate date, Municipality municipality, AdoptedRule adopted) {
        RetentionRule rule = adopted.rule();
        Stream<Erasable> all = rule.kind() == TextKind.DRAFT
                ? kept.drafts(municipality).stream()
                        .map(draft -> new Erasable(
                                DueTexts.draft(draft, rule, adopted.since()),
                                () -> remove(date, municipality, rule, draft)))
                : due.on(date, municipality, rule, adopted.since()).stream()
                        .map(text -> new Erasable(text, () -> erase(date, municipality, rule, text.textId())));
        return all.filter(erasable -> erasable.text().isErasedOn(date)).toList();
    }

    private boolean erase(LocalDate date, Municipality municipality, RetentionRule rule, String textId) {
        return erasure.erase(
                municipality,
                textId,
                rule,
                () -> holds(
                        date, municipality, rule, now -> due.one(textId, municipality, rule, now.since()).stream()));
    }

    private boolean remove(LocalDate date, Municipality municipality, RetentionRule rule, KeptDraft draft) {
        return Boolean.TRUE.equals(transactions.execute(status ->
                holds(date, municipality, rule, now -> Stream.of(DueTexts.draft(draft, rule, now.since())))
                        && kept.remove(draft)));
    }

    /** Whether the rule is still the one that is adopted and the text is still to be erased, until the commit. */
    private boolean holds(
            LocalDate date,
            Municipality municipality,
            RetentionRule rule,
            Function<AdoptedRule, Stream<DueText>> again) {
        rules.lockAdopted(municipality, rule.kind());
        return rules.adopted(municipality, rule.kind())
                .filter(now -> now.rule().equals(rule))
                .map(again)
                .orElseGet(Stream::empty)
                .anyMatch(text -> text.isErasedOn(date));
    }

    private void failed(Municipality municipality, String what, RuntimeException why) {
        metrics.failed();
        log.warn("Texts whose time is over are erased later: {} of {}: {}", what, municipality, why.toString());
    }
}
