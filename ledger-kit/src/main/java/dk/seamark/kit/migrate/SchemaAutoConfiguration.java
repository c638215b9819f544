package dk.seamark.kit.migrate;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Holds the schema of the database against the code before anything works with it. */
@AutoConfiguration(after = DataSourceAutoConfiguration.class)
public class SchemaAutoConfiguration {

    @Bean
    SchemaGuard schemaGuard(DataSource dataSource) {
        return new SchemaGuard(dataSource);
    }
}
