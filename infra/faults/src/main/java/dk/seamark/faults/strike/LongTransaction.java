package dk.seamark.faults.strike;

import dk.seamark.faults.client.Workload;
import java.sql.SQLException;
import java.util.random.RandomGenerator;

/** Somebody's transaction stays open in another database of the cluster, and holds the relays back. */
record LongTransaction() implements Fault {
    private static final int SHORTEST = 3_000;
    private static final int LONGEST = 9_000;

    @Override
    public String id() {
        return "long-transaction";
    }

    @Override
    public String title() {
        return "a transaction that has written stays open for 3 to 9 s";
    }

    @Override
    public String operator() {
        return "Nothing; ends the session if it stays (*Long transactions*).";
    }

    @Override
    public int weight() {
        return 4;
    }

    @Override
    public void strike(Theatre theatre, Workload workload, RandomGenerator random)
            throws SQLException, InterruptedException {
        try (var connection = theatre.stack().postgres().connect("postgres");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT pg_current_xact_id()");
            Thread.sleep(random.nextInt(SHORTEST, LONGEST));
            connection.commit();
        }
    }
}
