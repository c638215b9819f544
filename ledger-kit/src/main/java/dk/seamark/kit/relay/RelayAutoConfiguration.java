package dk.seamark.kit.relay;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Makes the relay. */
@AutoConfiguration
public class RelayAutoConfiguration {

    @Bean
    Wake wake() {
        return new Wake();
    }
}
