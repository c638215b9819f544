package dk.seamark.kit.command;

import dk.seamark.kit.security.Caller;
import java.util.Optional;

/** Takes commands; bean of the kit. */
public interface CommandExecutor {

    /**
     * The receipt that this submission's idempotency key got before; empty for a new key or none. An
     * endpoint asks when what it builds the command from may be gone by the second time.
     *
     * @throws dk.seamark.kit.problem.Refusal 422 if the key came with another request
     */
    Optional<Receipt> answered(Caller caller, CommandRequest submission);

    /**
     * Handles a command in one transaction: its events are appended first, then the work alongside is
     * done, then its texts are kept,
     * then the answer under its idempotency key. A conflict with another command is tried again a few
     * times.
     *
     * @param caller who asks; the events carry the actor, role and centre
     * @param submission the idempotency key, the request's digest, the texts, the receipt's extra fields,
     *     the work alongside
     * @param command what Axon routes to its handler
     * @return the receipt, once all of it is durable; the first receipt for a key that was used before
     * @throws dk.seamark.kit.problem.Refusal if a rule forbids it, or another command keeps winning
     */
    Receipt submit(Caller caller, CommandRequest submission, Object command);
}
