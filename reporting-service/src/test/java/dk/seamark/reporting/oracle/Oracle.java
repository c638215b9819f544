package dk.seamark.reporting.oracle;

import dk.seamark.events.IndicatorEvent;
import dk.seamark.events.LedgerEvent;
import dk.seamark.events.erasure.ErasureEvent;
import dk.seamark.events.pack.PackEvent;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.policy.PolicyLifecycleEvent;
import dk.seamark.events.stray.StrayRecordEvent;
import dk.seamark.events.watermark.WatermarkAdvanced;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The history in MariaDB: one statement or two for each event, on the rows that are current. The server keeps earlier
 * rows itself (system versioning). A second of its clock stands for a position.
 */
final class Oracle implements AutoCloseable {

    /** The second that stands for position 0: the server does not accept times near 1970. */
    private static final long EPOCH = 1_000_000_000;

    private final Sql sql;
    private final PlanRows plans;
    private final FigureRows figures;
    private final String query = text("answers.sql");

    /** An empty oracle. */
    Oracle(Connection connection) throws SQLException {
        this.sql = new Sql(connection);
        this.plans = new PlanRows(sql);
        this.figures = new FigureRows(sql);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET @epoch = " + EPOCH);
            for (String each : text("tables.sql").split(";\n")) {
                if (!each.isBlank()) {
                    statement.execute(each);
                }
            }
        }
    }

    /** Applies the event of a position; false if the current rows do not allow it, and then nothing changes. */
    boolean take(long position, LedgerEvent event) {
        at(position);
        return switch (event) {
            case PolicyLifecycleEvent policy -> plans.take(policy);
            case PlanEvent plan -> plans.take(plan);
            case IndicatorEvent indicator -> figures.take(indicator);
            case PackEvent pack -> figures.take(pack);
            // What is left out of account is read from the fold alone, and no row of these tables.
            case StrayRecordEvent stray -> true;
            case ErasureEvent erasure -> true;
            case WatermarkAdvanced mark -> true;
        };
    }

    /** Sets the server's clock to this position. */
    private void at(long position) {
        sql.change("SET timestamp = " + (EPOCH + position));
    }

    /** Stores questions for {@link #answers}, replacing earlier ones. */
    void ask(List<Question> questions) throws SQLException {
        sql.change("DELETE FROM question");
        String insert = "INSERT INTO question (id, position, plan, day) VALUES (?, ?, ?, ?)";
        for (Question each : questions) {
            sql.prepare(insert, each.id(), each.position(), each.plan(), each.day())
                    .addBatch();
        }
        sql.prepare(insert).executeBatch();
    }

    /** The answers to the stored questions, by their ids: lines in order. */
    Map<Integer, List<String>> answers(List<Question> questions) throws SQLException {
        Map<Integer, List<String>> lines = new HashMap<>();
        questions.forEach(each -> lines.put(each.id(), new ArrayList<>()));
        for (long position :
                questions.stream().mapToLong(Question::position).distinct().toArray()) {
            sql.change("SET @position = ?, @asked = from_unixtime(@epoch + ?)", position, position);
            try (var rows = sql.prepare(query).executeQuery()) {
                while (rows.next()) {
                    Objects.requireNonNull(lines.get(rows.getInt(1))).add(rows.getString(2));
                }
            }
        }
        lines.values().forEach(Collections::sort);
        return lines;
    }

    /** Inserts a row that no event accounts for, valid from one position until another, until {@link #unforge}. */
    void forge(long from, long until, String plan, String period) {
        sql.change("SET system_versioning_insert_history = ON, autocommit = OFF");
        sql.change("""
                INSERT INTO missing (plan, indicator, component, series, kind, valid_from, valid_until, reason,
                    row_start, row_end)
                SELECT ?, 'forged', 'c1', 'municipality', kind, valid_from, valid_until, 'late',
                    from_unixtime(@epoch + ?), from_unixtime(@epoch + ?)
                FROM period WHERE period = ?
                """, plan, from, until, period);
    }

    /** Removes what was forged. */
    void unforge() {
        sql.change("ROLLBACK");
        sql.change("SET system_versioning_insert_history = OFF, autocommit = ON");
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Oracle.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        sql.close();
    }
}
