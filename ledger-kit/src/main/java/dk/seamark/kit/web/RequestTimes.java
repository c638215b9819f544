package dk.seamark.kit.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How slow a request may be: {@code seamark.http.*}. The defaults leave room for a bad mobile line.
 *
 * @param headTime how long the request line and the headers may take from the first byte on
 * @param silence how long a body may pause between two of its bytes
 * @param bodyTime how long a body may take before its pace counts
 * @param bodyRate how many bytes a second a body must bring on the whole after that
 * @param maxBody how large a body may be
 * @param inFlight how many requests of one caller may be under way at a time
 * @param expensiveInFlight how many of those that are expensive to answer
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
