package dk.seamark.kit.command;

import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.store.StoreCheck;
import dk.seamark.kit.text.Texts;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
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
    private final StoreCheck store;
    private final MeterRegistry meters;

    AxonCommandDesk(
            CommandBus commands,
            TransactionManager transactions,
            Texts texts,
            IdempotencyKeys keys,
            StoreCheck store,
            MeterRegistry meters) {
        this.commands = commands;
        this.transactions = transactions;
        this.texts = texts;
        this.keys = keys;
        this.store = store;
        this.meters = meters;
    }

    @Override
    public Optional<Receipt> answered(Caller caller, CommandRequest submission) {
        return keys.answered(caller, submission);
    }

    @Override
    public Receipt submit(Caller caller, CommandRequest submission, Object command) {
        Timer.Sample time = Timer.start(meters);
        String outcome = "failed";
        try {
            Optional<Receipt> before = keys.answered(caller, submission);
            outcome = before.isPresent() ? "repeated" : "accepted";
            return before.orElseGet(() -> persist(caller, submission, command));
        } catch (Refusal refusal) {
            outcome = refusal.kind() == Refusal.Kind.CONFLICT ? "conflict" : "refused";
            throw refusal;
        } catch (Throwable failure) {
            outcome = "failed";
            throw failure;
        } finally {
            time.stop(meters.timer(
                    "seamark.commands", "command", command.getClass().getSimpleName(), "outcome", outcome));
        }
    }

    /** Retries until the command is accepted or refused, or has conflicted too often. */
    private Receipt persist(Caller caller, CommandRequest submission, Object command) {
        store.demandWritable();
        for (Retry retry = new Retry(); ; retry.pause()) {
            try {
                return once(caller, submission, command);
            } catch (RuntimeException failure) {
                // Another thread or instance may just have answered the same request.
                Optional<Receipt> meanwhile = keys.answered(caller, submission);
                if (meanwhile.isPresent()) {
                    return meanwhile.get();
                }
                retry.unlessPointless(failure);
            }
        }
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

    private static Map<String, Object> who(Caller caller) {
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
