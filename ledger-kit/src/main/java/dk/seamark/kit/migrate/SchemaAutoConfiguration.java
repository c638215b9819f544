package dk.seamark.kit.migrate;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/** Checks the database's schema before any bean uses it. */
@AutoConfiguration(after = DataSourceAutoConfiguration.class)
public class SchemaAutoConfiguration {

    @Bean
    SchemaGuard schemaGuard(
            DataSource dataSource,
            JdbcConnectionDetails database,
            @Value("${seamark.database.patience}") Duration patience) {
        return new SchemaGuard(dataSource, new DatabaseWait(database, patience));
    }
}
