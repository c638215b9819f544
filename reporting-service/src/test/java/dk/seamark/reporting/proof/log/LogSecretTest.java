package dk.seamark.reporting.proof.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.kit.axon.RefusesToStart;
import org.junit.jupiter.api.Test;

/** One secret gives each municipality its own key, salts and pseudonyms, always the same ones. */
class LogSecretTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    private final LogSecret secret = new LogSecret(SECRET);

    @Test
    void isTheSameEachTime() {
        LogSecret again = new LogSecret(SECRET);

        assertThat(again.key("slagelse").verifierKey())
                .isEqualTo(secret.key("slagelse").verifierKey());
        assertThat(again.salt("slagelse", 1))
                .isEqualTo(secret.salt("slagelse", 1))
                .hasSize(32);
        assertThat(again.pseudonym("slagelse", "a")).isEqualTo(secret.pseudonym("slagelse", "a"));
    }

    @Test
    void isAnotherForEachThingThatItIsFor() {
        assertThat(secret.key("slagelse").verifierKey())
                .startsWith("ledger.slagelse.dk/indicators+")
                .isNotEqualTo(secret.key("skanderborg").verifierKey());
        assertThat(secret.salt("slagelse", 1))
                .isNotEqualTo(secret.salt("slagelse", 2))
                .isNotEqualTo(secret.salt("skanderborg", 1));
        assertThat(secret.pseudonym("slagelse", "a"))
                .matches("[0-9a-f]{32}")
                .isNotEqualTo(secret.pseudonym("slagelse", "b"))
                .isNotEqualTo(secret.pseudonym("skanderborg", "a"));
        assertThat(new LogSecret(SECRET + "0").pseudonym("slagelse", "a"))
                .isNotEqualTo(secret.pseudonym("slagelse", "a"));
    }

    @Test
    void theServiceDoesNotStartWithoutOne() {
        LogConfiguration configuration = new LogConfiguration();

        assertThatThrownBy(() -> configuration.logSecret(""))
                .isInstanceOf(RefusesToStart.class)
                .hasMessageContaining("REPORTING_LOG_SECRET");
        assertThatThrownBy(() -> configuration.logSecret("x".repeat(31))).isInstanceOf(RefusesToStart.class);
        assertThatThrownBy(() -> new LogSecret("x".repeat(31))).isInstanceOf(IllegalArgumentException.class);
    }
}
