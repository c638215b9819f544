package dk.seamark.kit.store;

import dk.seamark.kit.kafka.KafkaSettings;
import dk.seamark.kit.kafka.LedgerTopics;
import dk.seamark.kit.signing.RecordVerifier;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcOperations;

/** Creates the check of the store against the topic. */
@AutoConfiguration(
        afterName = {
            "dk.seamark.kit.signing.SigningAutoConfiguration",
            "dk.seamark.kit.time.TimeAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
public class StoreAutoConfiguration {

    /** Created after the migrations, as it reads their tables. */
    @Bean
    @DependsOnDatabaseInitialization
    StoreCheck storeCheck(
            JdbcOperations jdbc,
            KafkaSettings kafka,
            LedgerTopics topics,
            RecordVerifier verifier,
            MeterRegistry meters,
            @Value("${seamark.service-name}") String service) {
        UnlistedRecords unlisted = new UnlistedRecords();
        StoreCheck check = new StoreCheck(
                jdbc,
                topics,
                kafka.eventsTopic(),
                new TopicTail(kafka, kafka.eventsTopic()),
                new StoreComparison(jdbc, verifier, service, unlisted::take),
                unlisted,
                InstantSource.system());
        Gauge.builder("seamark.store.closed", () -> check.state().takesCommands() ? 0 : 1)
                .description("1 if no command is taken, as the store lacks events that were sent, or may lack some")
                .register(meters);
        Gauge.builder("seamark.store.unlisted", unlisted::count)
                .description(
                        "Records in the service's name that its store has not and that a key in no list has signed,"
                                + " as this instance found them")
                .register(meters);
        return check;
    }

    @Bean
    StoreCheckRunner storeCheckRunner(StoreCheck check) {
        return new StoreCheckRunner(check);
    }
}
