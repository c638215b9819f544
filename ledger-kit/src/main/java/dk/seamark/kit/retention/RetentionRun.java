package dk.seamark.kit.retention;

import dk.seamark.events.erasure.RetentionRule;
import dk.seamark.events.erasure.TextKind;
import dk.seamark.events.value.Municipality;
import dk.seamark.kit.erasure.RuleErasure;
import dk.seamark.kit.time.Today;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcOperations;

/** Erases what the adopted rules no longer let be kept. */
final class RetentionRun {

    private static final Logger log = LoggerFactory.getLogger(RetentionRun.class);

    private final JdbcOperations jdbc;
    private final RetentionTable rules;
    private final DueTexts due;
    private final RetainedTexts kept;
    private final RuleErasure erasure;
    private final Today today;

    RetentionRun(
            JdbcOperations jdbc,
            RetentionTable rules,
            DueTexts due,
            RetainedTexts kept,
            RuleErasure erasure,
            Today today) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.due = due;
        this.kept = kept;
        this.erasure = erasure;
        this.today = today;
    }

    /** Applies them to what is over today, by the clock that is behind: what is erased is gone. */
    void apply() {
        LocalDate database = Objects.requireNonNull(
                jdbc.queryForObject("SELECT (now() AT TIME ZONE 'Europe/Copenhagen')::date", LocalDate.class));
        LocalDate here = today.date();
        apply(here.isBefore(database) ? here : database);
    }

    /** Applies them to what is over on a Danish date. */
    void apply(LocalDate date) {
        for (Municipality municipality : rules.municipalities()) {
            for (RetentionRule rule : rules.adopted(municipality)) {
                long erased = rule.kind() == TextKind.DRAFT
                        ? removeDrafts(due.drafts(date, municipality, rule))
                        : erase(municipality, rule, due.on(date, municipality, rule));
                if (erased > 0) {
                    log.info(
                            "{} texts of the kind {} of {} were kept for {} from {}, and are erased",
                            erased,
                            rule.kind().code(),
                            municipality,
                            rule.keep(),
                            rule.start().code());
                }
            }
        }
    }

    private long removeDrafts(List<RetainedTexts.KeptDraft> drafts) {
        return drafts.stream().filter(kept::remove).count();
    }

    private long erase(Municipality municipality, RetentionRule rule, List<DueTexts.DueText> texts) {
        return texts.stream()
                .filter(text -> erasure.erase(municipality, text.textId(), rule))
                .count();
    }
}
