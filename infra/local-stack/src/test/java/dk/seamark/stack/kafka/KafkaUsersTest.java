package dk.seamark.stack.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** By which mechanism each logs in. */
class KafkaUsersTest {
    private static final String PLAIN_USERS = "listener.name.client.plain.sasl.jaas.config";

    @Test
    void servicesLogInByScramUnlessTheyAreInTheBrokersFile() {
        var usual = new KafkaUsers(name -> name + "-secret");
        var inFile = KafkaUsers.inBrokersFile(name -> name + "-secret", List.of("policy-service"));

        assertThat(mechanism(usual, "policy-service")).isEqualTo("SCRAM-SHA-512");
        assertThat(mechanism(usual, KafkaUsers.ADMIN)).isEqualTo("PLAIN");
        assertThat(mechanism(inFile, "policy-service")).isEqualTo("PLAIN");
        assertThat(mechanism(inFile, "reporting-service")).isEqualTo("SCRAM-SHA-512");
    }

    @Test
    void theBrokersFileHasNoServicesPasswordUnlessItIsMeantTo() {
        var usual = new KafkaUsers(name -> name + "-secret");
        var inFile = KafkaUsers.inBrokersFile(name -> name + "-secret", List.of("policy-service"));

        assertThat(usual.brokerSettings(List.of("CLIENT")).get(PLAIN_USERS))
                .contains("user_admin=\"admin-secret\"")
                .doesNotContain("policy-service");
        assertThat(inFile.brokerSettings(List.of("CLIENT")).get(PLAIN_USERS))
                .contains("user_admin=\"admin-secret\"", "user_policy-service=\"policy-service-secret\"");
    }

    private static String mechanism(KafkaUsers users, String user) {
        return users.clientSettings(user).getOrDefault("sasl.mechanism", "none");
    }
}
