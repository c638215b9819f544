package dk.seamark.faults.strike;

import dk.seamark.faults.client.Workload;
import dk.seamark.stack.StackPlan;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * A fault. The time back to normal runs from the end of {@link #strike}, through {@link #mend}, to the first figures
 * and targets that are taken and shown.
 */
public interface Fault {

    /** What it is called with {@code --only}. */
    String id();

    /** What happens, in a table for people. */
    String title();

    /** What the operator does, in a table for people. */
    String operator();

    /** Why it cannot be done here; empty if it can. */
    default Optional<String> hindrance() {
        return Optional.empty();
    }

    /** The stack that it needs, made of the one that others need. */
    default StackPlan stage(StackPlan plan) throws Exception {
        return plan;
    }

    /** Takes away what {@link #stage} made; the stack is stopped. */
    default void clear() throws Exception {}

    /** How often it comes while others come once: the quick ones more often. */
    default int weight() {
        return 1;
    }

    /** The members that may end by it. */
    default Set<String> ends() {
        return Set.of();
    }

    /** What has to be there before. */
    default void prepare(Theatre theatre, Workload workload, RandomGenerator random) throws Exception {}

    /**
     * Strikes; returns when the cause is over.
     *
     * @throws StrikeFailed if it could not be made to happen
     */
    void strike(Theatre theatre, Workload workload, RandomGenerator random) throws Exception;

    /** What the operator does beyond starting again what ended. */
    default void mend(Theatre theatre, Workload workload) throws Exception {}

    /** Whether what ended is started again at once, as {@code ./seamark up} does. */
    default boolean isRevived() {
        return true;
    }

    /** Takes away what was there for this fault alone. */
    default void tidy(Theatre theatre, Workload workload) throws Exception {}
}
