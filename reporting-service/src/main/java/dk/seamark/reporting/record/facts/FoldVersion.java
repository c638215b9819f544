package dk.seamark.reporting.record.facts;

import dk.seamark.events.wire.WireTypes;
import dk.seamark.standing.LedgerFold;
import java.util.stream.Collectors;

/** Which fold of which events makes facts now. Facts that another one made are built again. */
final class FoldVersion {

    /** A fold of more events reads records that could not be read before. */
    static final String CURRENT = LedgerFold.VERSION + " of "
            + Integer.toHexString(WireTypes.all().stream()
                    .map(WireTypes.Entry::cloudEventType)
                    .collect(Collectors.joining(" "))
                    .hashCode());

    private FoldVersion() {}
}
