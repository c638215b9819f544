package dk.seamark.policy.supersedepolicy;

import java.time.LocalDate;

/**
 * The successor of a policy, in the form that {@code succession.v1.schema.json} publishes.
 *
 * @param successor the id of the adopted policy that takes its place
 * @param since the Danish calendar date from which the successor is in force; may be in the future
 */
public record Succession(String successor, LocalDate since) {}
