package dk.seamark.policy;

import dk.seamark.kit.erasure.ErasureConfiguration;
import dk.seamark.kit.migrate.Migrate;
import dk.seamark.kit.problem.ProblemTexts;
import dk.seamark.kit.retention.RetentionConfiguration;
import dk.seamark.kit.store.RepairStore;
import dk.seamark.policy.document.Documents;
import dk.seamark.policy.document.Schemas;
import dk.seamark.policy.history.PolicyHistory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcOperations;

/** The service of policies, plans, tracks, indicators and targets. */
@SpringBootApplication(proxyBeanMethods = false)
@Import({ErasureConfiguration.class, RetentionConfiguration.class})
public class PolicyService {

    /** Starts the service; arguments are those of Spring Boot. */
    public static void main(String[] args) {
        Migrate.ifAsked(args);
        RepairStore.ifAsked(args);
        SpringApplication.run(PolicyService.class, args);
    }

    @Bean
    Schemas schemas() {
        return new Schemas();
    }

    @Bean
    Documents documents(Schemas schemas) {
        return new Documents(schemas);
    }

    @Bean
    PolicyHistory policyHistory(EventStore events, JdbcOperations jdbc) {
        return new PolicyHistory(events, jdbc);
    }

    @Bean
    ProblemTexts policyProblems() {
        return new ProblemTexts("dk/seamark/policy/problems");
    }
}
