package dk.seamark.kit.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * A token bucket for each caller or address. A bucket that was not used for the time it takes to fill is full, and
 * removed. If there are too many, the least recently used ones are removed first.
 */
final class Buckets {

    private static final int MOST = 50_000;

    private final LoadingCache<String, Bucket> buckets;

    Buckets(Rate rate, Ticker clock) {
        TimeMeter meter = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return clock.read();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        };
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(rate.per().plusSeconds(1))
                .ticker(clock)
                .build(who -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(rate.count()).refillGreedy(rate.count(), rate.per()))
                        .withCustomTimePrecision(meter)
                        .build());
    }

    /** Takes a token; returns zero if there was one, otherwise the time until there is. */
    Duration take(String who) {
        ConsumptionProbe probe = buckets.get(who).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** Returns a token. */
    void giveBack(String who) {
        buckets.get(who).addTokens(1);
    }
}
