package dk.seamark.faults.strike;

import dk.seamark.faults.client.Workload;
import java.sql.SQLException;
import java.util.random.RandomGenerator;

/** All sessions of the services are ended by PostgreSQL, three times. */
record SessionsEnded() implements Fault {
    private static final int TIMES = 3;
    private static final int BETWEEN = 400;

    @Override
    public String id() {
        return "sessions-ended";
    }

    @Override
    public String title() {
        return "all sessions of the services are ended by PostgreSQL, three times";
    }

    @Override
    public String operator() {
        return "Nothing.";
    }

    @Override
    public int weight() {
        return 4;
    }

    @Override
    public void strike(Theatre theatre, Workload workload, RandomGenerator random)
            throws SQLException, InterruptedException {
        for (int time = 0; time < TIMES; time++) {
            try (var connection = theatre.stack().postgres().connect("postgres");
                    var statement = connection.createStatement()) {
                statement.execute(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename LIKE '%\\_app'");
            }
            Thread.sleep(random.nextInt(BETWEEN));
        }
    }
}
