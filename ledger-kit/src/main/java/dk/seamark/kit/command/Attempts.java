package dk.seamark.kit.command;

import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.store.StoreCheck;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Gives a repeated request its first answer, and tries a new one until it is committed or refused, or has conflicted
 * too often. Each request is timed under its command's name.
 */
final class Attempts {

    private final IdempotencyKeys keys;
    private final StoreCheck store;
    private final MeterRegistry meters;

    Attempts(IdempotencyKeys keys, StoreCheck store, MeterRegistry meters) {
        this.keys = keys;
        this.store = store;
        this.meters = meters;
    }

    /**
     * The answer to a request.
     *
     * @param type the answer's type
     * @param name the command's name
     * @param once executes the command in one transaction, which also stores the answer under the request's key
     */
    <A> A answer(Caller caller, CommandRequest request, Class<A> type, String name, Supplier<A> once) {
        Timer.Sample time = Timer.start(meters);
        String outcome = "failed";
        try {
            Optional<A> before = keys.answered(caller, request, type);
            outcome = before.isPresent() ? "repeated" : "accepted";
            return before.orElseGet(() -> persist(caller, request, type, once));
        } catch (Refusal refusal) {
            outcome = refusal.kind() == Refusal.Kind.CONFLICT ? "conflict" : "refused";
            throw refusal;
        } catch (Throwable failure) {
            outcome = "failed";
            throw failure;
        } finally {
            time.stop(meters.timer("seamark.commands", "command", name, "outcome", outcome));
        }
    }

    private <A> A persist(Caller caller, CommandRequest request, Class<A> type, Supplier<A> once) {
        store.demandWritable();
        for (Retry retry = new Retry(); ; retry.pause()) {
            try {
                return once.get();
            } catch (RuntimeException failure) {
                // Another thread or instance may just have answered the same request.
                Optional<A> meanwhile = keys.answered(caller, request, type);
                if (meanwhile.isPresent()) {
                    return meanwhile.get();
                }
                retry.unlessPointless(failure);
            }
        }
    }
}
