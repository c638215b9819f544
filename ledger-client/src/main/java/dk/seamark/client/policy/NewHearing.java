package dk.seamark.client.policy;

import dk.seamark.client.shared.Decision;
import java.time.LocalDate;

/**
 * A policy is to be sent into hearing.
 *
 * @param opensOn the first Danish date on which answers are taken
 * @param closesOn the last Danish date on which answers are taken
 * @param decision who sent it into hearing
 */
public record NewHearing(LocalDate opensOn, LocalDate closesOn, Decision decision) {}
