package dk.seamark.reporting.record.checkjournal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.value.Municipality;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private static final Municipality SLAGELSE = new Municipality("slagelse");
    private static final CheckOutcome SAME = new CheckOutcome.Same();
    private static final CheckOutcome DIFFERENT =
            new CheckOutcome.Different(new CheckOutcome.Difference(4, List.of("actor"), 0, 3));

    private volatile CheckOutcome next = SAME;
    private final Checks checks = new Checks(check -> next);

    private Check done(CheckOutcome outcome) {
        next = outcome;
        Check check = checks.begin(SLAGELSE);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> !check.isRunning());
        return check;
    }

    private boolean isKept(Check check) {
        return checks.find(SLAGELSE, check.id()).isPresent();
    }

    @Test
    void aFindingStaysHoweverManyChecksCome() {
        Check before = done(SAME);
        Check found = done(DIFFERENT);
        Check after = done(SAME);
        for (int i = 0; i < 100; i++) {
            done(SAME);
        }

        assertThat(isKept(found)).isTrue();
        assertThat(isKept(before)).isFalse();
        assertThat(isKept(after)).isFalse();
        assertThat(checks.find(new Municipality("greve"), found.id())).isEmpty();
    }

    @Test
    void theFirstOfMoreFindingsThanAreKeptStays() {
        Check first = done(DIFFERENT);
        Check last = first;
        for (int i = 0; i < 100; i++) {
            last = done(DIFFERENT);
        }

        assertThat(isKept(first)).isTrue();
        assertThat(isKept(last)).isTrue();
        assertThat(checks.forget(SLAGELSE, first.id())).isTrue();
        assertThat(isKept(first)).isFalse();
    }
}
