package dk.seamark.reporting.publish;

import dk.seamark.pack.disclosure.Thresholds;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DisclosureSettings.class)
class DisclosureConfiguration {

    @Bean
    Thresholds thresholds(DisclosureSettings settings) {
        return new Thresholds(
                settings.threshold(),
                settings.sources().stream()
                        .collect(Collectors.toMap(
                                DisclosureSettings.Source::name, DisclosureSettings.Source::threshold)));
    }
}
