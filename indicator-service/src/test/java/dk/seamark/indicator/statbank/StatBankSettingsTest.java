package dk.seamark.indicator.statbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which addresses can be set. */
class StatBankSettingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://api.statbank.dk/v1/data          | api.statbank.dk | allowed
            http://127.0.0.1:8123/v1/data            | 127.0.0.1       | allowed
            http://127.0.0.1:8123/v1/data            | api.statbank.dk | refused
            http://api.statbank.dk/v1/data           | api.statbank.dk | refused
            https://api.statbank.dk.example/v1/data  | api.statbank.dk | refused
            https://api.statbank.dk@example.org/data | api.statbank.dk | refused
            https://user@api.statbank.dk/v1/data     | api.statbank.dk | refused
            https://169.254.169.254/latest           | api.statbank.dk | refused
            file:///etc/passwd                       | api.statbank.dk | refused
            /v1/data                                 | api.statbank.dk | refused
            """)
    void theHostIsOneThatIsAllowed(String address, String host, String expected) {
        if (expected.equals("allowed")) {
            assertThat(settings(address, host, "20s").address()).hasToString(address);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> settings(address, host, "20s"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PT0S
            PT2M
            """)
    void theDeadlineIsBounded(String patience) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings("https://api.statbank.dk/v1/data", "api.statbank.dk", patience));
    }

    private static StatBankSettings settings(String address, String host, String patience) {
        Duration longest = patience.equals("20s") ? Duration.ofSeconds(20) : Duration.parse(patience);
        return new StatBankSettings(URI.create(address), List.of(host), longest, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            https://api.statbank.dk/v1/data | PT1H  | allowed
            https://api.statbank.dk/v1/data | PT24H | allowed
            https://api.statbank.dk/v1/data | PT59M | refused
            -                               | PT24H | refused
            """)
    void whatIsAskedByItselfIsAskedSeldom(@Nullable String address, String every, String expected) {
        ThrowingCallable settings = () -> new StatBankSettings(
                address == null ? null : URI.create(address),
                List.of("api.statbank.dk"),
                Duration.ofSeconds(20),
                Duration.parse(every));
        if (expected.equals("allowed")) {
            assertThatCode(settings).doesNotThrowAnyException();
        } else {
            assertThatIllegalArgumentException().isThrownBy(settings);
        }
    }
}
