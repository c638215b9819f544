package dk.seamark.faults;

import dk.seamark.faults.strike.Fault;
import dk.seamark.stack.evidence.Violation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of one cycle.
 *
 * @param number the cycle, from 1
 * @param statuses how often users saw which status, from the strike until all was normal again
 * @param longest the longest that a user waited for an answer, in seconds
 * @param back the time from the end of the cause until all was normal again, in seconds
 * @param inspected how long it took to come to rest and to look at everything, in seconds
 * @param violations what was not as it must be
 * @param unmade why the fault could not be made to happen; null if it happened
 */
record CycleResult(
        int number,
        Fault fault,
        Map<String, Long> statuses,
        double longest,
        double back,
        double inspected,
        List<Violation> violations,
        @Nullable String unmade) {}
