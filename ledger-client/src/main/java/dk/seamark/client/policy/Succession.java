package dk.seamark.client.policy;

import java.time.LocalDate;

/**
 * What takes a policy's place.
 *
 * @param successor the id of the policy that takes its place
 * @param since the Danish date from which that is in force; it may lie in the future
 */
public record Succession(String successor, LocalDate since) {}
