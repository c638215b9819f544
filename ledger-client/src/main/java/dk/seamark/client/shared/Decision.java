package dk.seamark.client.shared;

import java.time.LocalDate;

/**
 * Who decided, when, and where it can be looked up.
 *
 * @param body the body that decided
 * @param decidedOn the Danish calendar date of the decision
 * @param caseNumber the case in the municipality's case system
 */
public record Decision(String body, LocalDate decidedOn, String caseNumber) {}
