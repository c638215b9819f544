package dk.seamark.events.standing;

import dk.seamark.events.value.Decision;
import dk.seamark.events.wire.Kind;
import java.time.LocalDate;

/** How far a policy has come. */
public sealed interface PolicyStatus {

    /** Its text is being written, and can still be another. */
    @Kind("draft")
    record Draft() implements PolicyStatus {}

    /**
     * Its text was sent into hearing, and neither a new text nor an adoption has followed. The record
     * knows no today, so that this holds after the last day for answers too.
     *
     * @param opensOn the Danish calendar date from which answers are taken
     * @param closesOn the last Danish calendar date on which answers are taken
     * @param decision who sent it into hearing
     */
    @Kind("in-hearing")
    record InHearing(LocalDate opensOn, LocalDate closesOn, Decision decision) implements PolicyStatus {}

    /**
     * It holds.
     *
     * @param decision who adopted it
     */
    @Kind("adopted")
    record Adopted(Decision decision) implements PolicyStatus {}

    /**
     * It held until another took its place.
     *
     * @param decision who adopted it in its time
     * @param successorId the policy that took its place
     * @param since the Danish calendar date from which the successor holds
     */
    @Kind("superseded")
    record Superseded(Decision decision, String successorId, LocalDate since) implements PolicyStatus {}
}
