package dk.seamark.kit.erasure;

import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.relay.RelaySignal;
import dk.seamark.kit.security.AccessRule;
import dk.seamark.kit.security.AccessRules;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.text.Texts;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcOperations;

/** Erasing texts; imported by each service that keeps what people write. */
@Configuration(proxyBeanMethods = false)
@Import(TextErasure.class)
public class ErasureConfiguration {

    @Bean
    Eraser eraser(
            JdbcOperations jdbc,
            ObjectProvider<TextCopies> copies,
            @Value("${seamark.erasure.tombstone-again}") Duration again) {
        return new Eraser(jdbc, copies.orderedStream().toList(), again);
    }

    @Bean
    ErasureEndpoint erasureEndpoint(CommandExecutor desk, JdbcOperations jdbc, Texts texts, Eraser eraser) {
        return new ErasureEndpoint(desk, new ErasureTable(jdbc), eraser, texts);
    }

    @Bean
    RuleErasure ruleErasure(CommandExecutor desk, Eraser eraser) {
        return new RuleErasure(desk, eraser);
    }

    @Bean
    TombstoneRepetition tombstoneRepetition(
            JdbcOperations jdbc, RelaySignal relay, @Value("${seamark.erasure.tombstone-again}") Duration again) {
        return new TombstoneRepetition(jdbc, relay, again);
    }

    @Bean
    AccessRules erasureAccess() {
        return () -> List.of(
                AccessRule.allow(HttpMethod.POST, ErasureEndpoint.ERASURE, Role.SECRETARIAT),
                AccessRule.allow(HttpMethod.POST, ErasureEndpoint.APPROVAL, Role.SECRETARIAT),
                AccessRule.allow(HttpMethod.POST, ErasureEndpoint.REFUSAL, Role.SECRETARIAT),
                // Why a text is erased may say something of the person whom it was about.
                AccessRule.allow(HttpMethod.GET, ErasureEndpoint.ERASURES, Role.SECRETARIAT, Role.AUDITOR)
                        .inAccessLog());
    }
}
