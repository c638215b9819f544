package dk.seamark.kit.command;

import dk.seamark.kit.security.Caller;

/** Executes batches; a bean of the kit. */
public interface BatchExecutor {

    /**
     * Executes a batch in one transaction, as a command is executed: the streams are locked and read, the batch
     * decides, its events are appended, then its texts are stored, then its answer under the request's key. After a
     * conflict with a command of another instance it is decided again on what stands then, a few times.
     *
     * @param caller the caller; the events carry its actor, role and centre
     * @param request the idempotency key and the request's digest; its texts and further fields are not used
     * @return the answer, once everything is committed; the first answer for a key that was used before
     * @throws dk.seamark.kit.problem.Refusal what the batch refuses, and 409 if every attempt conflicted; nothing is
     *     kept then
     */
    <A> A submit(Caller caller, CommandRequest request, Batch<A> batch);

    /**
     * What the batch would decide now; nothing is kept.
     *
     * @throws dk.seamark.kit.problem.Refusal what the batch refuses
     */
    <A> A tryOut(Batch<A> batch);
}
