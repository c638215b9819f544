package dk.seamark.kit.axon;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;

/** Refuses a database that could lose committed transactions. */
final class DurabilityGuard implements InitializingBean {

    private static final List<String> SETTINGS = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final DataSource dataSource;

    DurabilityGuard(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterPropertiesSet() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : SETTINGS) {
                try (ResultSet row = statement.executeQuery("SHOW " + setting)) {
                    row.next();
                    refuseUnlessDurable(setting, row.getString(1));
                }
            }
        }
    }

    /** Throws unless the database setting has a durable value. */
    static void refuseUnlessDurable(String setting, String value) {
        boolean durable = switch (value) {
            case "on" -> true;
            // Stronger than "on": a standby has applied the transaction as well.
            case "remote_apply" -> setting.equals("synchronous_commit");
            default -> false;
        };
        if (!durable) {
            throw new RefusesToStart(
                    "PostgreSQL runs with %s=%s, so it can lose events that it has confirmed; set %s=on."
                            .formatted(setting, value, setting));
        }
    }
}
