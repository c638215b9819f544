package dk.seamark.reporting.record.journal;

import dk.seamark.events.value.Municipality;
import dk.seamark.standing.LedgerFold;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** A cache of the ledgers of all municipalities; the recently used ones stay folded. */
public final class Ledgers {

    private static final int PORTION = 1_000;

    private final Journal journal;
    private final Map<Municipality, Ledger> live;

    /**
     * Ledgers over a journal.
     *
     * @param kept the number of municipalities in the cache, from 1
     */
    public Ledgers(Journal journal, int kept) {
        this.journal = journal;
        this.live = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Municipality, Ledger> eldest) {
                return size() > kept;
            }
        };
    }

    /** Answers a query on everything that is in the journal now. The fold must not be used after the query returns. */
    public <T> T now(Municipality municipality, Function<LedgerFold, T> question) {
        return live(municipality).now(question);
    }

    private Ledger live(Municipality municipality) {
        synchronized (live) {
            return live.computeIfAbsent(municipality, any -> new Ledger(any, journal, PORTION));
        }
    }
}
