package dk.seamark.indicator.proposefigures;

import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.events.wire.Coded;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/** The table {@code figure_proposal}: at most one open proposal for each slot. */
@Repository
class ProposalTable {

    /** The largest number of proposals in one answer; a plan has some hundred slots. */
    static final int MOST_SHOWN = 1_000;

    private static final String SELECT = """
            SELECT proposal, p.municipality, p.plan, p.indicator, p.component, series, period, value, kind, stands,
                stands_value, p.receipt, made_at, state, decided_at, measurement, r.query, r.sha256, r.origin,
                r.source_updated, r.fetched_at
            FROM figure_proposal p JOIN source_receipt r ON r.receipt = p.receipt
            WHERE p.municipality = ? AND p.plan = ?""";
    private static final String OF_SLOT = " AND p.indicator = ? AND p.component = ? AND series = ? AND period = ?";

    private final JdbcOperations jdbc;

    ProposalTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The proposals of a plan in a state, the latest first. */
    List<Proposal> all(Municipality municipality, String planId, ProposalState state) {
        return jdbc.query(
                SELECT + " AND state = ? ORDER BY made_at DESC, proposal LIMIT " + MOST_SHOWN,
                ProposalTable::read,
                municipality.key(),
                planId,
                state.code());
    }

    Optional<Proposal> find(Municipality municipality, String planId, String indicatorId, UUID proposal) {
        return jdbc
                .query(
                        SELECT + " AND p.indicator = ? AND proposal = ?",
                        ProposalTable::read,
                        municipality.key(),
                        planId,
                        indicatorId,
                        proposal)
                .stream()
                .findFirst();
    }

    /** The proposals of a slot, the latest first. */
    List<Proposal> ofSlot(ComponentPlace place, Series series, ReportingPeriod period) {
        return jdbc.query(
                SELECT + OF_SLOT + " ORDER BY made_at DESC, proposal",
                ProposalTable::read,
                place.keyAnd(series.code(), period.toString()));
    }

    /** Adds an open proposal, and returns its UUID. The slot must have none. */
    String add(
            ComponentPlace place,
            Series series,
            ReportingPeriod period,
            BigDecimal value,
            ProposalKind kind,
            Proposal.@Nullable Standing stands,
            String receiptId) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                "INSERT INTO figure_proposal (municipality, plan, indicator, component, series, period, proposal,"
                        + " value, kind, stands, stands_value, receipt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                place.keyAnd(
                        series.code(),
                        period.toString(),
                        id,
                        value,
                        kind.code(),
                        stands == null ? null : stands.measurementId(),
                        stands == null ? null : stands.value(),
                        UUID.fromString(receiptId)));
        return id.toString();
    }

    /** What is open of a slot is superseded. */
    void supersede(ComponentPlace place, Series series, ReportingPeriod period) {
        jdbc.update(
                "UPDATE figure_proposal p SET state = 'superseded', decided_at = now()"
                        + " WHERE p.municipality = ? AND p.plan = ?" + OF_SLOT + " AND state = 'open'",
                place.keyAnd(series.code(), period.toString()));
    }

    /** A person answers an open proposal; false if it is open no more. */
    boolean decide(Proposal proposal, ProposalState state, String actor, @Nullable String measurementId) {
        return jdbc.update(
                        "UPDATE figure_proposal SET state = ?, decided_at = now(), decided_by = ?, measurement = ?"
                                + " WHERE proposal = ? AND municipality = ? AND state = 'open'",
                        state.code(),
                        actor,
                        measurementId,
                        UUID.fromString(proposal.proposalId()),
                        proposal.place().municipality().key())
                == 1;
    }

    private static Proposal read(ResultSet row, int number) throws SQLException {
        String stands = row.getString("stands");
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new Proposal(
                row.getString("proposal"),
                new ComponentPlace(
                        new Municipality(row.getString("municipality")),
                        row.getString("plan"),
                        row.getString("indicator"),
                        row.getString("component")),
                Coded.of(Series.class, row.getString("series")).orElseThrow(),
                ReportingPeriod.parse(row.getString("period")),
                row.getBigDecimal("value"),
                Coded.of(ProposalKind.class, row.getString("kind")).orElseThrow(),
                stands == null ? null : new Proposal.Standing(stands, row.getBigDecimal("stands_value")),
                new Proposal.Source(
                        row.getString("receipt"),
                        SourceName.read(row.getString("query")),
                        row.getString("sha256"),
                        Coded.of(ReceiptOrigin.class, row.getString("origin")).orElseThrow(),
                        row.getString("source_updated"),
                        row.getObject("fetched_at", OffsetDateTime.class).toInstant()),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Coded.of(ProposalState.class, row.getString("state")).orElseThrow(),
                decided == null ? null : decided.toInstant(),
                row.getString("measurement"));
    }
}
