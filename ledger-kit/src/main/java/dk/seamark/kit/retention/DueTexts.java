package dk.seamark.kit.retention;

import dk.seamark.events.IndicatorEvent;
import dk.seamark.events.LedgerEvent;
import dk.seamark.events.erasure.ErasureEvent;
import dk.seamark.events.erasure.RetentionRule;
import dk.seamark.events.erasure.RetentionStart;
import dk.seamark.events.erasure.TextKind;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.wire.WireTypes;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.text.NamedTexts;
import dk.seamark.kit.time.Today;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** Finds the texts that a rule no longer lets be kept. It changes nothing. */
final class DueTexts {

    /** In this time whoever sees that something wrong is due can end the rule, or amend the plan. */
    private static final int WAITING_DAYS = 30;

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
     * @param erasedFrom the first Danish date on which it is erased; null while the rule is only proposed
     */
    record DueText(
            String textId,
            @Nullable String planId,
            LocalDate over,
            @Nullable LocalDate erasedFrom) {

        /** Whether it is erased on this Danish date. */
        boolean isErasedOn(LocalDate date) {
            return erasedFrom != null && !erasedFrom.isAfter(date);
        }
    }

    /** An event that names texts, and the Danish date on which it was appended. */
    private record Naming(LedgerEvent event, Set<String> texts, LocalDate on) {

        LocalDate recorded() {
            return DueTexts.recorded(on, event instanceof IndicatorEvent indicator ? indicator.period() : null);
        }

        @Nullable
        String plan() {
            if (event instanceof IndicatorEvent indicator) {
                return indicator.planId();
            }
            return event instanceof PlanEvent plan ? plan.planId() : null;
        }
    }

    /**
     * What is over on this Danish date; a text whose plan the service does not know, or which is not approved, is not
     * by a rule from the plan's end.
     *
     * @param since the Danish date on which the rule was adopted; null while it is only proposed
     */
    List<DueText> on(LocalDate date, Municipality municipality, RetentionRule rule, @Nullable LocalDate since) {
        List<DueText> all = rule.kind() == TextKind.DRAFT
                ? kept.drafts(municipality).stream()
                        .map(draft -> draft(draft, rule, since))
                        .toList()
                : onRecord(municipality, rule, since, null);
        return all.stream().filter(text -> !text.over().isAfter(date)).toList();
    }

    /** How it is with one text that is on record; empty if it is not there, or its time is not counted yet. */
    Optional<DueText> one(String textId, Municipality municipality, RetentionRule rule, LocalDate since) {
        return onRecord(municipality, rule, since, textId).stream().findFirst();
    }

    /** How it is with a draft. */
    static DueText draft(RetainedTexts.KeptDraft draft, RetentionRule rule, @Nullable LocalDate since) {
        LocalDate over = rule.over(Today.at(draft.savedAt()));
        return new DueText(draft.stream(), null, over, erasedFrom(over, since));
    }

    /**
     * The first Danish date on which a text is erased whose time is over.
     *
     * @param over since which date it is no longer to be kept
     * @param since the date on which the rule was adopted; null while it is only proposed
     */
    static @Nullable LocalDate erasedFrom(LocalDate over, @Nullable LocalDate since) {
        return since == null ? null : later(over, since).plusDays(WAITING_DAYS);
    }

    /**
     * From when a text on record is kept for a year at least: the pack of its period is not made before the period
     * ends.
     *
     * @param written the Danish date on which it was handed in
     * @param period the period that it is about; null if it is about none
     */
    static LocalDate recorded(LocalDate written, @Nullable String period) {
        return Optional.ofNullable(period)
                .flatMap(ReportingPeriod::parsed)
                .map(about -> later(written, about.lastDay()))
                .orElse(written);
    }

    /** @param only the id of the one text that is looked for; null for all */
    private List<DueText> onRecord(
            Municipality municipality, RetentionRule rule, @Nullable LocalDate since, @Nullable String only) {
        Set<String> present = present(municipality, only);
        List<Naming> namings = namings(municipality, rule.kind(), only);
        Map<String, LocalDate> reasons =
                rule.kind() == TextKind.ERASURE_REASON ? ReasonStarts.of(erasures(municipality)) : Map.of();
        Map<String, Optional<LocalDate>> ends = new HashMap<>();
        // A text that several events name is kept for as long as the last of them says.
        Map<String, Optional<DueText>> texts = new LinkedHashMap<>();
        for (Naming naming : namings) {
            for (String text : naming.texts()) {
                if (present.contains(text)) {
                    Optional<DueText> due = start(rule, naming, text, municipality, reasons, ends)
                            .map(from -> rule.over(from, naming.recorded()))
                            .map(over -> new DueText(text, naming.plan(), over, erasedFrom(over, since)));
                    texts.merge(text, due, DueTexts::later);
                }
            }
        }
        return texts.values().stream().flatMap(Optional::stream).toList();
    }

    private Optional<LocalDate> start(
            RetentionRule rule,
            Naming naming,
            String text,
            Municipality municipality,
            Map<String, LocalDate> reasons,
            Map<String, Optional<LocalDate>> ends) {
        if (rule.kind() == TextKind.ERASURE_REASON) {
            return Optional.ofNullable(reasons.get(text));
        }
        if (rule.start() == RetentionStart.TEXT_DATE) {
            return Optional.of(naming.recorded());
        }
        String plan = naming.plan();
        return plan == null
                ? Optional.empty()
                : ends.computeIfAbsent(plan, planId -> kept.planEnd(municipality, planId));
    }

    private static Optional<DueText> later(Optional<DueText> one, Optional<DueText> other) {
        return one.flatMap(text -> other.map(second -> second.over().isAfter(text.over()) ? second : text));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private Set<String> present(Municipality municipality, @Nullable String only) {
        return new HashSet<>(jdbc.query(
                "SELECT id::text FROM text WHERE municipality = ? AND body IS NOT NULL AND id = coalesce(?::uuid, id)",
                (row, number) -> row.getString(1),
                municipality.key(),
                only));
    }

    /** Read whole before anything else is asked for, so that no second connection is needed meanwhile. */
    private List<Naming> namings(Municipality municipality, TextKind kind, @Nullable String only) {
        return jdbc
                .query(
                        """
                        SELECT payload_type, payload_revision, payload, time_stamp FROM domain_event_entry
                        WHERE municipality = ? AND position('"commitment"'::bytea IN payload) > 0
                            AND position(? IN payload) > 0
                        ORDER BY xid, global_index""",
                        (row, number) -> new Naming(event(row), NamedTexts.in(row.getBytes(3)), on(row)),
                        municipality.key(),
                        (only == null ? "" : only).getBytes(StandardCharsets.UTF_8))
                .stream()
                .filter(naming ->
                        TextKind.of(naming.event()).filter(kind::equals).isPresent())
                .toList();
    }

    private List<ReasonStarts.Dated> erasures(Municipality municipality) {
        return jdbc.query(
                """
                SELECT payload_type, payload_revision, payload, time_stamp FROM domain_event_entry
                WHERE municipality = ? AND payload_type LIKE 'text.%' ORDER BY xid, global_index""", (row, number) -> new ReasonStarts.Dated((ErasureEvent) event(row), on(row)), municipality.key());
    }

    private static LocalDate on(ResultSet row) throws SQLException {
        return Today.at(Instant.parse(row.getString(4)));
    }

    private static LedgerEvent event(ResultSet row) throws SQLException {
        var type =
                WireTypes.named(row.getString(1), row.getInt(2)).orElseThrow().type();
        return LedgerJson.mapper().readValue(row.getBytes(3), type);
    }
}
