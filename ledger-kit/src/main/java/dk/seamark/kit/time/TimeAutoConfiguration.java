package dk.seamark.kit.time;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Provides today's date, which a test can replace, and the deadlines. */
@AutoConfiguration
@EnableConfigurationProperties(Deadlines.class)
public class TimeAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Today today() {
        return new Today();
    }
}
