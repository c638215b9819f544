package dk.seamark.kit.relay;

import dk.seamark.kit.kafka.BrokerWatch;
import dk.seamark.kit.kafka.KafkaSettings;
import dk.seamark.kit.kafka.LedgerTopics;
import dk.seamark.kit.signing.RecordSigner;
import dk.seamark.kit.store.StoreCheck;
import dk.seamark.kit.worker.SampledValue;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcOperations;

/** Creates the relay, unless {@code seamark.relay.enabled=false}. */
@AutoConfiguration(
        afterName = {
            "dk.seamark.kit.signing.SigningAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@EnableConfigurationProperties(KafkaSettings.class)
public class RelayAutoConfiguration {

    @Bean
    RelaySignal relayWake() {
        return new RelaySignal();
    }

    @Bean
    LedgerTopics ledgerTopics(KafkaSettings kafka) {
        return new LedgerTopics(kafka);
    }

    @Bean
    BrokerWatch brokerWatch(KafkaSettings kafka) {
        return new BrokerWatch(kafka);
    }

    @Bean
    RelayMetrics relayMetrics(JdbcOperations jdbc, BrokerWatch broker, MeterRegistry meters) {
        return new RelayMetrics(jdbc, broker, meters);
    }

    @Bean
    SampledValue relayLag(RelayMetrics relay, MeterRegistry meters) {
        SampledValue lag = new SampledValue("relay-lag", relay::lag);
        Gauge.builder("seamark.relay.lag", lag::value)
                .description("Events that are committed and not known to be acknowledged, at most "
                        + RelayMetrics.MOST_LAG + "; NaN if the database does not respond")
                .register(meters);
        return lag;
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "seamark.relay.enabled", matchIfMissing = true)
    Relay ledgerRelay(
            JdbcConnectionDetails database,
            KafkaSettings kafka,
            LedgerTopics topics,
            StoreCheck store,
            RelaySignal wake,
            RelayMetrics metrics,
            RecordSigner signer,
            @Value("${seamark.service-name}") String service) {
        Records records = new Records(kafka, service, signer::sign);
        return new Relay(
                new OutboxSource(database), () -> KafkaSender.open(kafka, records), topics, store, wake, metrics);
    }
}
