package dk.seamark.kit.migrate;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Checks the database's schema before any bean uses it. */
@AutoConfiguration(after = DataSourceAutoConfiguration.class)
public class SchemaAutoConfiguration {

    @Bean
    SchemaGuard schemaGuard(DataSource dataSource) {
        return new SchemaGuard(dataSource);
    }
}
