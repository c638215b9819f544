package dk.seamark.kit.feed;

import dk.seamark.kit.kafka.KafkaSettings;
import dk.seamark.kit.kafka.LedgerTopics;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Creates a feed of events if there is a {@link FeedHandler}, and one of texts if there is a {@link TextHandler}. */
@AutoConfiguration(afterName = "dk.seamark.kit.relay.RelayAutoConfiguration")
public class FeedAutoConfiguration {

    @Bean
    HeldRecords heldRecords(JdbcOperations jdbc) {
        return new HeldRecords(jdbc);
    }

    @Bean
    @ConditionalOnBean(FeedHandler.class)
    FeedMetrics eventFeedMetrics(KafkaSettings kafka, MeterRegistry meters) {
        return new FeedMetrics(kafka.eventsTopic(), meters);
    }

    @Bean
    @ConditionalOnBean(FeedHandler.class)
    Feed eventFeed(
            FeedHandler handler,
            KafkaSettings kafka,
            LedgerTopics topics,
            SignedRecords signed,
            JdbcOperations jdbc,
            PlatformTransactionManager transactions,
            @Qualifier("eventFeedMetrics") FeedMetrics metrics,
            @Value("${seamark.service-name}") String service) {
        FeedOffsets offsets = new JdbcFeedOffsets(jdbc);
        PartitionWork work = new PartitionWork(
                offsets,
                new EventIntake(handler, signed::event, offsets, new JdbcHeldQueue(jdbc), metrics),
                signed::begin,
                new TransactionTemplate(transactions),
                metrics,
                System::nanoTime);
        return new Feed(kafka.eventsTopic(), service, kafka, topics, work, metrics);
    }

    @Bean
    @ConditionalOnBean(TextHandler.class)
    FeedMetrics textFeedMetrics(KafkaSettings kafka, MeterRegistry meters) {
        return new FeedMetrics(kafka.textsTopic(), meters);
    }

    @Bean
    @ConditionalOnBean(TextHandler.class)
    Feed textFeed(
            TextHandler handler,
            KafkaSettings kafka,
            LedgerTopics topics,
            SignedRecords signed,
            JdbcOperations jdbc,
            PlatformTransactionManager transactions,
            @Qualifier("textFeedMetrics") FeedMetrics metrics,
            @Value("${seamark.service-name}") String service) {
        PartitionWork work = new PartitionWork(
                new JdbcFeedOffsets(jdbc),
                new TextIntake(handler, signed, metrics),
                signed::begin,
                new TransactionTemplate(transactions),
                metrics,
                System::nanoTime);
        return new Feed(kafka.textsTopic(), service + ".texts", kafka, topics, work, metrics);
    }
}
