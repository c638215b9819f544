package dk.seamark.kit.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits on slow requests: {@code seamark.http.*}. The defaults allow for a bad mobile connection.
 *
 * @param headTime the deadline for the request line and headers, from the first byte
 * @param silence the longest pause between two bytes of a body
 * @param bodyTime the time after which a body's rate is checked
 * @param bodyRate the least average rate of a body after that, in bytes a second
 * @param maxBody the largest body
 * @param inFlight the largest number of concurrent requests of one caller
 * @param expensiveInFlight the largest number of those that are expensive
 */
@ConfigurationProperties("seamark.http")
public record RequestTimes(
        @DefaultValue("10s") Duration headTime,
        @DefaultValue("3s") Duration silence,
        @DefaultValue("10s") Duration bodyTime,
        @DefaultValue("16KB") DataSize bodyRate,
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("64") int inFlight,
        @DefaultValue("4") int expensiveInFlight) {}
