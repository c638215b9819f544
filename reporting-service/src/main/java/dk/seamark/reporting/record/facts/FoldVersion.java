package dk.seamark.reporting.record.facts;

import dk.seamark.events.wire.WireTypes;
import dk.seamark.standing.LedgerFold;
import java.util.stream.Collectors;

/** The version of the fold, including the set of events that it knows. Facts of another version are rebuilt. */
final class FoldVersion {

    /** A version with more events can read records that could not be read before. */
    static final String CURRENT = LedgerFold.VERSION + " of "
            + Integer.toHexString(WireTypes.all().stream()
                    .map(WireTypes.Entry::cloudEventType)
                    .collect(Collectors.joining(" "))
                    .hashCode());

    private FoldVersion() {}
}
