package dk.seamark.kit.text;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcOperations;

/** Creates the store of texts. */
@AutoConfiguration(afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration")
public class TextAutoConfiguration {

    @Bean
    Texts ledgerTexts(JdbcOperations jdbc) {
        return new JdbcTexts(jdbc);
    }
}
