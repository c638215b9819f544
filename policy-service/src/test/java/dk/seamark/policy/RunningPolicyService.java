package dk.seamark.policy;

import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.Migrated;
import dk.seamark.kit.testing.Tokens;
import dk.seamark.stack.Backends;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The service on a free port, with a database and topics of its own. */
final class RunningPolicyService implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private RunningPolicyService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static RunningPolicyService start() {
        Backends backends = Backends.shared();
        Map<String, String> found =
                backends.springProperties("policy-service", Migrated.fresh("policy"), backends.freshTopics());
        String[] options = Stream.concat(
                        Stream.of(
                                "--server.port=0",
                                "--management.server.port=0",
                                "--seamark.tokens.resource=https://policy.test",
                                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + Tokens.ISSUER),
                        found.entrySet().stream().map(entry -> "--" + entry.getKey() + "=" + entry.getValue()))
                .toArray(String[]::new);
        return new RunningPolicyService(new SpringApplicationBuilder(PolicyService.class, Tokens.class).run(options));
    }

    Http as(Role role) {
        return as("slagelse", role);
    }

    Http as(String municipality, Role role) {
        return asNobody().with("Authorization", "Bearer " + Tokens.of(municipality, role));
    }

    Http asNobody() {
        return Http.to("http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    long events() {
        Long events = context.getBean(JdbcTemplate.class)
                .queryForObject("SELECT count(*) FROM domain_event_entry", Long.class);
        return events == null ? 0 : events;
    }

    @Override
    public void close() {
        context.close();
    }
}
