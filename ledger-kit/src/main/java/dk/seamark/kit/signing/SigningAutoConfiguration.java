package dk.seamark.kit.signing;

import dk.seamark.kit.kafka.KafkaSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Creates the signer, if there is a relay, and the verifier. */
@AutoConfiguration
@EnableConfigurationProperties({SigningSettings.class, KafkaSettings.class})
public class SigningAutoConfiguration {

    @Bean
    @ConditionalOnBooleanProperty(name = "seamark.relay.enabled", matchIfMissing = true)
    RecordSigner recordSigner(SigningSettings settings, @Value("${seamark.service-name}") String service) {
        return RecordSigner.of(settings, service);
    }

    @Bean
    RecordVerifier recordVerifier(SigningSettings settings, KafkaSettings kafka) {
        return new RecordVerifier(settings, kafka.partitions());
    }
}
