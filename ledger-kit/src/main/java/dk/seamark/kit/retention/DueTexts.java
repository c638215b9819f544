package dk.seamark.kit.retention;

import dk.seamark.events.IndicatorEvent;
import dk.seamark.events.LedgerEvent;
import dk.seamark.events.erasure.RetentionRule;
import dk.seamark.events.erasure.TextKind;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.wire.WireTypes;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.text.NamedTexts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Finds the texts that a rule no longer lets be kept. It changes nothing. */
final class DueTexts {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final JdbcOperations jdbc;
    private final RetainedTexts kept;

    DueTexts(JdbcOperations jdbc, RetainedTexts kept) {
        this.jdbc = jdbc;
        this.kept = kept;
    }

    /**
     * A text whose time is over.
     *
     * @param textId its id; for a draft, the stream of what it is a draft of
     * @param planId the plan that it belongs to; null if it belongs to none
     * @param over since which Danish date it is no longer to be kept
     */
    record DueText(String textId, @Nullable String planId, LocalDate over) {}

    /** Those that are over on this Danish date; one whose plan the service does not know is not among them. */
    List<DueText> on(LocalDate date, Municipality municipality, RetentionRule rule) {
        List<DueText> due = new ArrayList<>();
        Set<String> present = present(municipality);
        Map<String, Optional<LocalDate>> ends = new HashMap<>();
        jdbc.query(
                """
                SELECT payload_type, payload_revision, payload, time_stamp FROM domain_event_entry
                WHERE municipality = ? AND position('"commitment"'::bytea IN payload) > 0
                ORDER BY xid, global_index""",
                (RowCallbackHandler) row -> {
                    LedgerEvent event = event(row);
                    byte[] payload = row.getBytes(3);
                    if (TextKind.of(event).filter(rule.kind()::equals).isPresent()) {
                        String plan = plan(event);
                        start(rule, municipality, plan, Instant.parse(row.getString(4)), ends)
                                .map(rule::over)
                                .filter(over -> !over.isAfter(date))
                                .ifPresent(over -> NamedTexts.in(payload).stream()
                                        // A text that two events name counts once.
                                        .filter(present::remove)
                                        .forEach(text -> due.add(new DueText(text, plan, over))));
                    }
                },
                municipality.key());
        return due;
    }

    /** The drafts that are over on this Danish date. */
    List<RetainedTexts.KeptDraft> drafts(LocalDate date, Municipality municipality, RetentionRule rule) {
        return kept.drafts(municipality).stream()
                .filter(draft -> !rule.over(savedOn(draft)).isAfter(date))
                .toList();
    }

    /** What is over on this Danish date, drafts or texts. */
    List<DueText> ofAnyKind(LocalDate date, Municipality municipality, RetentionRule rule) {
        return rule.kind() == TextKind.DRAFT
                ? drafts(date, municipality, rule).stream()
                        .map(draft -> new DueText(draft.stream(), null, rule.over(savedOn(draft))))
                        .toList()
                : on(date, municipality, rule);
    }

    private static LocalDate savedOn(RetainedTexts.KeptDraft draft) {
        return LocalDate.ofInstant(draft.savedAt(), DENMARK);
    }

    private Set<String> present(Municipality municipality) {
        return new HashSet<>(jdbc.query(
                "SELECT id::text FROM text WHERE municipality = ? AND body IS NOT NULL",
                (row, number) -> row.getString(1),
                municipality.key()));
    }

    private Optional<LocalDate> start(
            RetentionRule rule,
            Municipality municipality,
            @Nullable String plan,
            Instant at,
            Map<String, Optional<LocalDate>> ends) {
        return switch (rule.start()) {
            case TEXT_DATE -> Optional.of(LocalDate.ofInstant(at, DENMARK));
            case PLAN_END ->
                plan == null
                        ? Optional.empty()
                        : ends.computeIfAbsent(plan, planId -> kept.planEnd(municipality, planId));
        };
    }

    private static @Nullable String plan(LedgerEvent event) {
        if (event instanceof IndicatorEvent indicator) {
            return indicator.planId();
        }
        return event instanceof PlanEvent plan ? plan.planId() : null;
    }

    private static LedgerEvent event(ResultSet row) throws SQLException {
        var type =
                WireTypes.named(row.getString(1), row.getInt(2)).orElseThrow().type();
        return LedgerJson.mapper().readValue(row.getBytes(3), type);
    }
}
