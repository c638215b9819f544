package dk.seamark.reporting.record.facts;

import dk.seamark.kit.json.LedgerJson;
import dk.seamark.standing.FactPath;
import dk.seamark.standing.KeptFact;

/** A fact as read from its row. */
@SuppressWarnings("ArrayRecordComponent")
record FactRow(FactPath path, byte[] canonical) implements KeptFact {

    @Override
    public <T> T as(Class<T> type) {
        return LedgerJson.mapper().readValue(canonical, type);
    }
}
