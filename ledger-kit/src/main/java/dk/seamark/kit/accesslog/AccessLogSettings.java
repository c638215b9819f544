package dk.seamark.kit.accesslog;

import dk.seamark.kit.axon.RefusesToStart;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings of the log of access.
 *
 * @param every how often rows are written
 * @param keep the retention of a row; at least half a year
 * @param headEvery how often the log's head is written to the service's own log
 */
@ConfigurationProperties("seamark.access-log")
record AccessLogSettings(Duration every, Duration keep, Duration headEvery) {

    private static final Duration LEAST_KEPT = Duration.ofDays(180);

    AccessLogSettings {
        if (keep.compareTo(LEAST_KEPT) < 0) {
            throw new RefusesToStart(
                    "seamark.access-log.keep is %s, and the database keeps no row for less than 180d; set it to as much."
                            .formatted(keep));
        }
    }
}
