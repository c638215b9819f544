package dk.seamark.policy;

import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.Instance;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.testing.Tokens;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The service on a free port, with a database and topics of its own. */
final class RunningPolicyService extends Instance {

    private RunningPolicyService(ConfigurableApplicationContext context) {
        super(context);
    }

    static RunningPolicyService start() {
        Map<String, String> properties =
                Map.of("management.server.port", "0", "seamark.tokens.resource", "https://policy.test");
        return new RunningPolicyService(
                Place.fresh("policy").start("policy-service", properties, PolicyService.class, Tokens.class));
    }

    Http as(Role role) {
        return as("slagelse", role);
    }

    Http as(String municipality, Role role) {
        return asNobody().with("Authorization", "Bearer " + Tokens.of(municipality, role));
    }

    Http asNobody() {
        return Http.to(address());
    }

    long events() {
        Long events = bean(JdbcTemplate.class).queryForObject("SELECT count(*) FROM domain_event_entry", Long.class);
        return events == null ? 0 : events;
    }
}
