package dk.seamark.bench;

import dk.seamark.stack.postgres.Database;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Measurements over HTTP, one by one and in tables, against nothing but begin, insert and commit of the same row. */
final class Recording {

    private static final int ROUNDS = 3;
    private static final Duration RUN = Duration.ofSeconds(8);
    private static final double TARGET_AT_8 = 0.5;

    private final BenchEnvironment town;

    Recording(BenchEnvironment town) {
        this.town = town;
    }

    void run() throws Exception {
        Database database = town.stack().postgres().database("indicator");
        PlainInsert insert = new PlainInsert(database);
        Pgbench pgbench = new Pgbench(database);
        WarmUp.run("recording", town::recorder);
        insert.prepare();
        ClosedLoop.perSecond(8, RUN, insert::open);
        System.out.println();
        System.out.println("Measurements over HTTP against begin/insert/commit of the same row");
        System.out.println("clients  HTTP/s  JDBC/s  pgbench/s  HTTP:JDBC (least–most)  HTTP:pgbench");
        for (int clients : List.of(1, 8, 16)) {
            compare(clients, insert, pgbench);
        }
        new Tables(town).run(database, insert);
    }

    private void compare(int clients, PlainInsert insert, Pgbench pgbench) throws Exception {
        List<Double> http = new ArrayList<>();
        List<Double> jdbc = new ArrayList<>();
        List<Double> bench = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            http.add(ClosedLoop.perSecond(clients, RUN, town::recorder));
            jdbc.add(ClosedLoop.perSecond(clients, RUN, insert::open));
            OptionalDouble tps = pgbench.perSecond(clients, RUN);
            tps.ifPresent(bench::add);
        }
        Samples toJdbc = Samples.ratios(http, jdbc);
        String note = clients == 8 ? Targets.atLeast(TARGET_AT_8, toJdbc.median()) : "";
        System.out.printf(
                Locale.ROOT,
                "%7d  %6.0f  %6.0f  %9s  %-22s  %s  %s%n",
                clients,
                Samples.of(http).median(),
                Samples.of(jdbc).median(),
                bench.isEmpty() ? "none" : "%.0f".formatted(Samples.of(bench).median()),
                toJdbc.spread(),
                bench.isEmpty() ? "not installed" : Samples.ratios(http, bench).spread(),
                note);
    }
}
