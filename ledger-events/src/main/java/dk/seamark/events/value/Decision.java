package dk.seamark.events.value;

import java.time.LocalDate;

/**
 * Who decided, when, and where the decision can be looked up.
 *
 * @param body the body that decided: {@code Byrådet}
 * @param decidedOn the Danish calendar date of the decision
 * @param caseNumber the number of the case in the municipality's case system
 */
public record Decision(String body, LocalDate decidedOn, String caseNumber) {}
