package dk.seamark.kit.command;

import dk.seamark.kit.security.Caller;
import java.util.Optional;

/** Executes commands; a bean of the kit. */
public interface CommandExecutor {

    /**
     * The receipt that was stored for this request's idempotency key; empty for a new key, or without one. An endpoint
     * calls this first if what it builds the command from may no longer exist for a repeated request.
     *
     * @throws dk.seamark.kit.problem.Refusal 422 if the key was used with another request
     */
    Optional<Receipt> answered(Caller caller, CommandRequest submission);

    /**
     * Executes a command in one transaction: first its events are appended, then the additional work is done, then its
     * texts are stored, then the receipt under its idempotency key. After a conflict with another command it is retried
     * a few times.
     *
     * @param caller the caller; the events carry its actor, role and centre
     * @param submission the idempotency key, the request's digest, the texts, the receipt's extra fields, the
     *     additional work
     * @param command the command that Axon routes to its handler
     * @return the receipt, once everything is committed; the first receipt for a key that was used before
     * @throws dk.seamark.kit.problem.Refusal if a rule forbids it, or every attempt conflicts with another command
     */
    Receipt submit(Caller caller, CommandRequest submission, Object command);
}
