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
    private static final Duration WARM = Duration.ofSeconds(60);
    private static final double TARGET = 1.0;
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
        WarmUp.run("tables of " + BenchPlan.ROWS_OF_A_TABLE + " rows", clients, WARM);
        Pgbench pgbench = new Pgbench(database);
        List<Double> rows = new ArrayList<>();
        List<Double> jdbc = new ArrayList<>();
        List<Double> bench = new ArrayList<>();
        List<Double> waits = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            // What the others still have to do with the rows of the round before must slow nobody down.
            town.awaitQuiet();
            rows.add(ClosedLoop.perSecond(CLIENTS, RUN, clients) * BenchPlan.ROWS_OF_A_TABLE);
            waits.add(town.awaitQuiet().toMillis() / 1e3);
            jdbc.add(ClosedLoop.perSecond(CLIENTS, RUN, insert::open));
            OptionalDouble tps = pgbench.perSecond(CLIENTS, RUN);
            tps.ifPresent(bench::add);
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
        System.out.printf(
                Locale.ROOT,
                "after %d s of it the relay and the journal need %.1f s more%n",
                RUN.toSeconds(),
                Samples.of(waits).median());
    }

    /** Somebody of the centre's staff: a caller may have four tables under way, and so many a minute. */
    private ClosedLoop.Client client(BenchPlans plans) {
        Identity person = BenchPlan.STAFF.person("tabel-" + people.getAndIncrement());
        return () -> plans.next().recordTable(person);
    }
}
