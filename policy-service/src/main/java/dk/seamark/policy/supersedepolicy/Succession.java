package dk.seamark.policy.supersedepolicy;

import java.time.LocalDate;

/**
 * What takes a policy's place, in the form that {@code succession.v1.schema.json} publishes.
 *
 * @param successor the id of the adopted policy that takes its place
 * @param since the Danish calendar date from which the successor holds; may lie ahead
 */
public record Succession(String successor, LocalDate since) {}
