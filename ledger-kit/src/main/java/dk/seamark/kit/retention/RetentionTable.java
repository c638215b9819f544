package dk.seamark.kit.retention;

import dk.seamark.events.erasure.RetentionEvent;
import dk.seamark.events.erasure.RetentionRule;
import dk.seamark.events.erasure.RetentionRuleAdopted;
import dk.seamark.events.erasure.TextKind;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.wire.WireTypes;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.time.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import tools.jackson.core.type.TypeReference;

/** The rules of a municipality, as the event store has them. */
final class RetentionTable {

    private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};

    private final JdbcOperations jdbc;

    RetentionTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An event about a rule.
     *
     * @param actor the opaque id of the person who caused it
     * @param at when, UTC
     */
    record RuleEvent(RetentionEvent event, String actor, Instant at) {}

    /** The events about the rules of each kind, in the order in which they were appended. */
    Map<TextKind, List<RuleEvent>> byKind(Municipality municipality) {
        Map<TextKind, List<RuleEvent>> kinds = new TreeMap<>();
        // The first condition alone lets the partial index be used.
        jdbc.query("""
                SELECT payload_type, payload_revision, payload, meta_data, time_stamp FROM domain_event_entry
                WHERE municipality = ? AND payload_type LIKE 'text.%' AND payload_type LIKE 'text.retention%'
                ORDER BY xid, global_index""", RetentionTable::read, municipality.key())
                .forEach(said -> kinds.computeIfAbsent(said.event().kind(), any -> new ArrayList<>())
                        .add(said));
        return kinds;
    }

    /** The municipalities that ever adopted a rule. */
    List<Municipality> municipalities() {
        return jdbc.query(
                """
                SELECT DISTINCT municipality FROM domain_event_entry
                WHERE payload_type LIKE 'text.%' AND payload_type = ? ORDER BY municipality""",
                (row, number) -> new Municipality(row.getString(1)),
                WireTypes.of(RetentionRuleAdopted.class).name());
    }

    /**
     * A rule by which texts are erased now.
     *
     * @param since the Danish date on which it was adopted
     */
    record AdoptedRule(RetentionRule rule, LocalDate since) {}

    /** The rules by which texts of the municipality are erased now. */
    List<AdoptedRule> adopted(Municipality municipality) {
        return byKind(municipality).values().stream()
                .flatMap(said -> adopted(said).stream())
                .toList();
    }

    /** The rule by which texts of the kind are erased now; empty if there is none. */
    Optional<AdoptedRule> adopted(Municipality municipality, TextKind kind) {
        return adopted(byKind(municipality).getOrDefault(kind, List.of()));
    }

    private static Optional<AdoptedRule> adopted(List<RuleEvent> said) {
        RetentionRule rule = state(said).adopted();
        return rule == null
                ? Optional.empty()
                : said.reversed().stream()
                        .filter(one -> one.event() instanceof RetentionRuleAdopted)
                        .map(adoption -> new AdoptedRule(rule, Today.at(adoption.at())))
                        .findFirst();
    }

    /** Until the transaction ends, the kind's rule stays as it is: it is adopted and ended under the other lock. */
    void lockAdopted(Municipality municipality, TextKind kind) {
        jdbc.query(
                "SELECT pg_advisory_xact_lock_shared(hashtextextended(?, 0))",
                (RowCallbackHandler) row -> {},
                RetentionAction.stream(municipality.key(), kind));
    }

    /** Waits for what is being erased by the kind's rule, and lets nothing more be until the transaction ends. */
    void lockForChange(Municipality municipality, TextKind kind) {
        jdbc.query(
                "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))",
                (RowCallbackHandler) row -> {},
                RetentionAction.stream(municipality.key(), kind));
    }

    static RetentionState state(List<RuleEvent> said) {
        RetentionState state = RetentionState.NONE;
        for (RuleEvent one : said) {
            state = state.after(one.event(), one.actor());
        }
        return state;
    }

    private static RuleEvent read(ResultSet row, int number) throws SQLException {
        var type =
                WireTypes.named(row.getString(1), row.getInt(2)).orElseThrow().type();
        RetentionEvent event = (RetentionEvent) LedgerJson.mapper().readValue(row.getBytes(3), type);
        @Nullable
        String actor = LedgerJson.mapper().readValue(row.getBytes(4), STRINGS).get("actor");
        return new RuleEvent(event, Objects.requireNonNull(actor), Instant.parse(row.getString(5)));
    }
}
