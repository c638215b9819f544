package dk.seamark.kit.retention;

import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.erasure.RuleErasure;
import dk.seamark.kit.security.AccessRule;
import dk.seamark.kit.security.AccessRules;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.store.StoreCheck;
import dk.seamark.kit.text.Texts;
import dk.seamark.kit.time.Today;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Rules on how long texts are kept; imported by each service that erases texts and has {@link RetainedTexts}. */
@Configuration(proxyBeanMethods = false)
@Import(TextRetention.class)
public class RetentionConfiguration {

    @Bean
    RetentionEndpoint retentionEndpoint(
            CommandExecutor desk, JdbcOperations jdbc, RetainedTexts kept, Texts texts, Today today) {
        return new RetentionEndpoint(desk, new RetentionTable(jdbc), new DueTexts(jdbc, kept), kept, texts, today);
    }

    @Bean
    RetentionMetrics retentionMetrics(MeterRegistry meters) {
        return new RetentionMetrics(meters);
    }

    @Bean
    RetentionRun retentionRun(
            JdbcOperations jdbc,
            RetainedTexts kept,
            RuleErasure erasure,
            StoreCheck store,
            PlatformTransactionManager transactions,
            RetentionMetrics metrics) {
        return new RetentionRun(
                store::demandWritable,
                new RetentionTable(jdbc),
                new DueTexts(jdbc, kept),
                kept,
                erasure,
                new TransactionTemplate(transactions),
                metrics);
    }

    @Bean
    RetentionWorker retentionWorker(
            RetentionRun run,
            RetentionMetrics metrics,
            JdbcOperations jdbc,
            Today today,
            @Value("${seamark.retention.every}") Duration every) {
        return new RetentionWorker(run, metrics, jdbc, today, every);
    }

    @Bean
    AccessRules retentionAccess() {
        return () -> List.of(
                AccessRule.allow(HttpMethod.GET, RetentionEndpoint.RULES, Role.SECRETARIAT, Role.AUDITOR)
                        .costs(AccessRule.Cost.RENDERING),
                AccessRule.allow(HttpMethod.POST, RetentionEndpoint.RULE, Role.SECRETARIAT),
                AccessRule.allow(HttpMethod.POST, RetentionEndpoint.APPROVAL, Role.SECRETARIAT),
                AccessRule.allow(HttpMethod.POST, RetentionEndpoint.END, Role.SECRETARIAT));
    }
}
