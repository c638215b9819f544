package dk.seamark.kit.command;

import dk.seamark.events.LedgerEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Many decisions that are committed together.
 *
 * @param <A> what the request is answered with; the stored form of events must be able to write and read it
 */
public interface Batch<A> {

    /** The type of the aggregate that its events belong to, as single commands store it. */
    String aggregateType();

    /** The streams that its events belong to. */
    Set<String> streams();

    /** The type of the answer. */
    Class<A> answerType();

    /**
     * Decides. It is called again after a conflict, so it must change nothing.
     *
     * @param histories the events of each of its streams, in order; a stream without events is not there
     * @throws dk.seamark.kit.problem.Refusal if the batch as a whole is refused
     */
    BatchDecision<A> decide(Map<String, List<LedgerEvent>> histories);
}
