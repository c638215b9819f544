package dk.seamark.kit.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * A token bucket for each of those who ask. A bucket that nobody has used for as long as it takes to fill is full, and
 * forgotten. When more ask than are kept, those who have not asked for longest are forgotten first.
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

    /** Takes one; nothing if there is one, else how long until there is. */
    Duration take(String who) {
        ConsumptionProbe probe = buckets.get(who).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** Gives back one that was taken for nothing. */
    void giveBack(String who) {
        buckets.get(who).addTokens(1);
    }
}
