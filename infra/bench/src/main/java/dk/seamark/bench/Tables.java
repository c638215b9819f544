package dk.seamark.bench;

import dk.seamark.stack.issuer.Identity;
import dk.seamark.stack.postgres.Database;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Figures in tables over HTTP, a request and a transaction for each table, against begin, insert and commit of one row
 * each.
 */
final class Tables {

    private static final int CLIENTS = 8;
    private static final int ROUNDS = 3;
    private static final Duration RUN = Duration.ofSeconds(8);
    private static final double TARGET = 1.0;

    /** The tables of a round: their number is fixed, so that a fast machine does not use up the plans' slots. */
    private static final int TABLES = 150;

    private static final int WARM_UPS = 2;
    private static final int PLANS = 16;
    private static final int INDICATORS = 400;

    private final BenchEnvironment town;
    private final AtomicInteger people = new AtomicInteger();

    Tables(BenchEnvironment town) {
        this.town = town;
    }

    /** @param insert the yardstick over JDBC, prepared */
    void run(Database database, PlainInsert insert) throws Exception {
        BenchPlans plans = BenchPlans.enter(town.client(), "tabelplan", PLANS, INDICATORS);
        ClosedLoop.Clients clients = () -> client(plans);
        Pgbench pgbench = new Pgbench(database);
        List<Double> rows = new ArrayList<>();
        List<Double> jdbc = new ArrayList<>();
        List<Double> bench = new ArrayList<>();
        // The yardsticks come first, while nothing else is done. Beside the tables the relay and the journal are busy
        // with the rows of the round before, which makes the tables slower and not faster.
        System.out.println(town.awaitQuiet()
                .map(waited -> "quiet after " + waited.toSeconds() + " s")
                .orElse("not quiet: the yardsticks share the machine with what arrives"));
        for (int round = 0; round < ROUNDS; round++) {
            jdbc.add(ClosedLoop.perSecond(CLIENTS, RUN, insert::open));
            OptionalDouble tps = pgbench.perSecond(CLIENTS, RUN);
            tps.ifPresent(bench::add);
        }
        for (int round = 0; round < WARM_UPS; round++) {
            System.out.printf(Locale.ROOT, "warming up tables: %.0f rows/s%n", rowsPerSecond(clients));
        }
        for (int round = 0; round < ROUNDS; round++) {
            rows.add(rowsPerSecond(clients));
        }
        Samples toPgbench = bench.isEmpty() ? null : Samples.ratios(rows, bench);
        System.out.println();
        System.out.printf(
                Locale.ROOT,
                "Figures in tables of %d rows over HTTP, %d clients, against begin/insert/commit of a row each%n",
                BenchPlan.ROWS_OF_A_TABLE,
                CLIENTS);
        System.out.printf(
                Locale.ROOT,
                "rows/s %.0f, JDBC/s %.0f, pgbench/s %s, rows:JDBC %s, rows:pgbench %s%n",
                Samples.of(rows).median(),
                Samples.of(jdbc).median(),
                bench.isEmpty() ? "none" : "%.0f".formatted(Samples.of(bench).median()),
                Samples.ratios(rows, jdbc).spread(),
                toPgbench == null
                        ? "not installed"
                        : toPgbench.spread() + ", " + Targets.atLeast(TARGET, toPgbench.median()));
    }

    private static double rowsPerSecond(ClosedLoop.Clients clients) throws Exception {
        return ClosedLoop.perSecond(CLIENTS, TABLES, clients) * BenchPlan.ROWS_OF_A_TABLE;
    }

    /** Somebody of the centre's staff: a caller may have four tables under way, and so many a minute. */
    private ClosedLoop.Client client(BenchPlans plans) {
        Identity person = BenchPlan.STAFF.person("tabel-" + people.getAndIncrement());
        return () -> plans.next().recordTable(person);
    }
}
