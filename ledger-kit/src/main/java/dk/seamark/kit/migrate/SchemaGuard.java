package dk.seamark.kit.migrate;

import dk.seamark.kit.axon.RefusesToStart;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.springframework.beans.factory.InitializingBean;

/**
 * Waits for the database, and refuses one whose schema is not the one that this version of the service needs. It only
 * reads, as the service's own role.
 */
final class SchemaGuard implements InitializingBean {

    /** PostgreSQL's SQL state for insufficient privilege. */
    private static final String NO_RIGHT = "42501";

    private final DataSource dataSource;
    private final DatabaseWait database;

    SchemaGuard(DataSource dataSource, DatabaseWait database) {
        this.dataSource = dataSource;
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() {
        database.await();
        SchemaState state = state();
        if (!(state instanceof SchemaState.Current)) {
            throw new RefusesToStart(state.sentence());
        }
    }

    private SchemaState state() {
        try {
            return SchemaState.of(Migrations.configuration()
                    .dataSource(dataSource)
                    .load()
                    .info()
                    .all());
        } catch (FlywayException e) {
            // The migration step grants the right to read this table; without the right, the step has never run.
            if (e.getCause() instanceof SQLException cause && NO_RIGHT.equals(cause.getSQLState())) {
                throw new RefusesToStart("The service may not see which migrations its database has;"
                        + " run the migration step first: java -jar app.jar migrate.");
            }
            throw e;
        }
    }
}
