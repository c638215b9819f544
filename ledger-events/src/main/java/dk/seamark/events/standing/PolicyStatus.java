package dk.seamark.events.standing;

import dk.seamark.events.value.Decision;
import dk.seamark.events.wire.Kind;
import java.time.LocalDate;

/** How far a policy has come. */
public sealed interface PolicyStatus {

    /** Its text is being written and can still change. */
    @Kind("draft")
    record Draft() implements PolicyStatus {}

    /**
     * Its text was sent into hearing, and neither a new text nor an adoption has followed. As the fold has no clock,
     * this status remains after the last day for answers.
     *
     * @param opensOn the Danish calendar date from which answers are accepted
     * @param closesOn the last Danish calendar date on which answers are accepted
     * @param decision who sent it into hearing
     */
    @Kind("in-hearing")
    record InHearing(LocalDate opensOn, LocalDate closesOn, Decision decision) implements PolicyStatus {}

    /**
     * It is in force.
     *
     * @param decision who adopted it
     */
    @Kind("adopted")
    record Adopted(Decision decision) implements PolicyStatus {}

    /**
     * It was in force until another policy took its place.
     *
     * @param decision who adopted it
     * @param successorId the policy that took its place
     * @param since the Danish calendar date from which the successor is in force
     */
    @Kind("superseded")
    record Superseded(Decision decision, String successorId, LocalDate since) implements PolicyStatus {}
}
