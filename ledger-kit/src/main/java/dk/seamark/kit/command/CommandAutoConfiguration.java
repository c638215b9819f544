package dk.seamark.kit.command;

import dk.seamark.kit.relay.RelaySignal;
import dk.seamark.kit.store.StoreCheck;
import dk.seamark.kit.text.Texts;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcOperations;
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
    CommandExecutor commandDesk(
            CommandBus commands,
            EventBus events,
            TransactionManager transactions,
            Texts texts,
            IdempotencyKeys keys,
            StoreCheck store,
            MeterRegistry meters,
            RelaySignal wake) {
        new EventCollector(wake).watch(events);
        return new AxonCommandDesk(commands, transactions, texts, keys, store, meters);
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
