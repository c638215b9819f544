package dk.seamark.reporting.publish;

import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The configuration of the municipalities' packs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PackSettings.class)
class PackConfiguration {

    @Bean
    Agendas agendas(PackSettings settings) {
        Map<String, String> files = settings.agenda();
        return new Agendas(files == null ? Map.of() : files);
    }

    @Bean
    KleNumbers kleNumbers(PackSettings settings) {
        Map<String, String> numbers = settings.kle();
        return new KleNumbers(numbers == null ? Map.of() : numbers);
    }

    @Bean
    Licences licences(PackSettings settings) {
        Map<String, String> named = settings.licence();
        return new Licences(named == null ? Map.of() : named);
    }
}
