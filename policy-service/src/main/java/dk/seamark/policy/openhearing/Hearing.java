package dk.seamark.policy.openhearing;

import dk.seamark.events.value.Decision;
import java.time.LocalDate;

/**
 * A hearing, in the form that {@code hearing.v1.schema.json} publishes.
 *
 * @param opensOn the Danish calendar date from which answers are accepted
 * @param closesOn the last Danish calendar date on which answers are accepted
 * @param decision who sends the policy into hearing, when, in which case
 */
public record Hearing(LocalDate opensOn, LocalDate closesOn, Decision decision) {}
