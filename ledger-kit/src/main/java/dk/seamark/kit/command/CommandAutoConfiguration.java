package dk.seamark.kit.command;

import dk.seamark.kit.relay.RelaySignal;
import dk.seamark.kit.store.StoreCheck;
import dk.seamark.kit.text.Texts;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Creates the command executor. */
@AutoConfiguration(
        afterName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "dk.seamark.kit.store.StoreAutoConfiguration"
        })
public class CommandAutoConfiguration {

    @Bean
    IdempotencyKeys idempotencyKeys(JdbcOperations jdbc) {
        return new IdempotencyKeys(jdbc);
    }

    @Bean
    KeyCleaning keyCleaning(IdempotencyKeys keys, @Value("${seamark.idempotency.keep}") Duration keep) {
        return new KeyCleaning(keys, keep);
    }

    @Bean
    Attempts commandAttempts(IdempotencyKeys keys, StoreCheck store, MeterRegistry meters) {
        return new Attempts(keys, store, meters);
    }

    @Bean
    CommandExecutor commandDesk(
            CommandBus commands,
            EventBus events,
            TransactionManager transactions,
            Texts texts,
            IdempotencyKeys keys,
            Attempts attempts,
            RelaySignal wake) {
        new EventCollector(wake).watch(events);
        return new AxonCommandDesk(commands, transactions, texts, keys, attempts);
    }

    /** Executes batches, with the locks that the aggregates of their streams have as well. */
    @Bean
    BatchExecutor batchExecutor(
            PlatformTransactionManager transactions,
            LockFactory streamLocks,
            JdbcOperations jdbc,
            Serializer serializer,
            Texts texts,
            IdempotencyKeys keys,
            Attempts attempts,
            RelaySignal wake) {
        return new JdbcBatchExecutor(
                new TransactionTemplate(transactions),
                streamLocks,
                new EventTable(jdbc, serializer),
                texts,
                keys,
                attempts,
                wake);
    }

    @Bean
    WebMvcConfigurer submissionArgument() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new SubmissionArgument());
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new SubmissionArgument());
            }
        };
    }
}
