package dk.seamark.kit.command;

import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.text.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Runs the command in one unit of work and one transaction. The unit of work is the root of the one in which Axon
 * handles the command, so that the lock on the aggregate is held until the commit: two commands for the same stream in
 * one JVM wait for each other instead of conflicting.
 */
final class AxonCommandDesk implements CommandExecutor {

    private final CommandBus commands;
    private final TransactionManager transactions;
    private final Texts texts;
    private final IdempotencyKeys keys;
    private final Attempts attempts;

    AxonCommandDesk(
            CommandBus commands,
            TransactionManager transactions,
            Texts texts,
            IdempotencyKeys keys,
            Attempts attempts) {
        this.commands = commands;
        this.transactions = transactions;
        this.texts = texts;
        this.keys = keys;
        this.attempts = attempts;
    }

    @Override
    public Optional<Receipt> answered(Caller caller, CommandRequest submission) {
        return keys.answered(caller, submission, Receipt.class);
    }

    @Override
    public Receipt submit(Caller caller, CommandRequest submission, Object command) {
        return attempts.answer(
                caller,
                submission,
                Receipt.class,
                command.getClass().getSimpleName(),
                () -> once(caller, submission, command));
    }

    private Receipt once(Caller caller, CommandRequest submission, Object command) {
        CommandMessage<Object> message = new GenericCommandMessage<>(command, who(caller));
        AtomicReference<@Nullable Receipt> receipt = new AtomicReference<>();
        DefaultUnitOfWork<CommandMessage<Object>> unit = DefaultUnitOfWork.startAndGet(message);
        unit.attachTransaction(transactions);
        ResultMessage<Object> result = unit.executeWithResult(() -> {
            Object answer = handle(message);
            // The command's events are appended first in this phase, as their handler was registered before.
            unit.onPrepareCommit(prepared -> {
                Receipt made = EventCollector.receipt(unit, submission.extra());
                submission.alongside().run();
                texts.keep(caller.municipality(), submission.texts());
                keys.keep(caller, submission, made);
                receipt.set(made);
            });
            return answer;
        });
        if (result.isExceptional()) {
            throw unwrapped(result.exceptionResult());
        }
        Receipt made = receipt.get();
        if (made == null) {
            throw new IllegalStateException("A commit without its preparation");
        }
        return made;
    }

    private @Nullable Object handle(CommandMessage<Object> message) {
        FutureCallback<Object, Object> callback = new FutureCallback<>();
        commands.dispatch(message, callback);
        // SimpleCommandBus is synchronous: it has called back when dispatch returns.
        var result = callback.getResult();
        if (result.isExceptional()) {
            throw unwrapped(result.exceptionResult());
        }
        return result.getPayload();
    }

    /** Who gave the command, for the metadata of its events. */
    static Map<String, Object> who(Caller caller) {
        Map<String, Object> who = new LinkedHashMap<>();
        who.put("actor", caller.actor());
        who.put("role", caller.role().code());
        if (caller.centre() != null) {
            who.put("centre", caller.centre().key());
        }
        return who;
    }

    private static RuntimeException unwrapped(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return failure instanceof RuntimeException runtime
                ? runtime
                : new CommandExecutionException("The command failed", failure);
    }
}
