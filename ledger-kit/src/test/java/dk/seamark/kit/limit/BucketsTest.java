package dk.seamark.kit.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BucketsTest {

    private final AtomicLong now = new AtomicLong(7_000_000_000L);

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    @Test
    void soManyAtOnceAndThenAsTheyComeBack() {
        Buckets buckets = new Buckets(new Rate(6, Duration.ofMinutes(1)), now::get);
        for (int i = 0; i < 6; i++) {
            assertThat(buckets.take("a")).isZero();
        }

        assertThat(buckets.take("a")).isEqualTo(Duration.ofSeconds(10));
        pass(Duration.ofSeconds(9));
        assertThat(buckets.take("a")).isEqualTo(Duration.ofSeconds(1));
        pass(Duration.ofSeconds(1));
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isPositive();
    }

    @Test
    void eachHasItsOwn() {
        Buckets buckets = new Buckets(new Rate(1, Duration.ofHours(1)), now::get);

        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isPositive();
        assertThat(buckets.take("b")).isZero();
        buckets.giveBack("a");
        assertThat(buckets.take("a")).isZero();
    }

    @Test
    void aForgottenOneIsFull() {
        Buckets buckets = new Buckets(new Rate(2, Duration.ofHours(1)), now::get);
        buckets.take("a");
        buckets.take("a");
        pass(Duration.ofMinutes(59));
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isPositive();
        pass(Duration.ofMinutes(61));
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"60/1m,60,PT1M", "12 / 1h,12,PT1H", "1/30s,1,PT30S"})
    void aRateIsRead(String text, int count, Duration per) {
        assertThat(Rate.valueOf(text)).isEqualTo(new Rate(count, per));
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "0/1m", "-1/1m", "1/0s", "1/", "/1m", "1/year"})
    void aRateThatIsNone(String text) {
        assertThatThrownBy(() -> Rate.valueOf(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
