package dk.seamark.kit.accesslog;

import dk.seamark.kit.accesslog.AccessEntry.Kind;
import dk.seamark.kit.accesslog.AccessEntry.Same;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Aggregates entries into rows. The first entry of its kind becomes a row at once; further equal ones are counted, and
 * become one row when the minute is over. The number of rows in a minute is bounded, however many different entries
 * there are. Whoever does very many different things has them merged, and takes no room from others.
 */
final class Tallies {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Map<Same, Tally> tallies = new LinkedHashMap<>();
    private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    private final Map<One, Integer> ones = new HashMap<>();
    private Instant minute = Instant.EPOCH;
    private long dropped;
    private Instant firstDropped = Instant.EPOCH;

    /** A caller or network, within a kind. */
    private record One(Kind kind, String who) {}

    private static final class Tally {

        private final Same same;
        private AccessEntry first;
        private Instant last;
        private long times = 1;
        private boolean told;

        Tally(Same same, AccessEntry first) {
            this.same = same;
            this.first = first;
            this.last = first.at();
        }

        void add(AccessEntry entry) {
            if (times == 0) {
                first = entry;
            }
            last = entry.at();
            times++;
        }

        AccessRow row() {
            AccessRow row = AccessRow.of(first, same.municipality(), last, times);
            times = 0;
            told = true;
            return row;
        }
    }

    /** Counts an entry, which takes only a map lookup; false if it is counted as dropped. */
    synchronized boolean add(AccessEntry entry) {
        Kind kind = entry.kind();
        Same same = entry.same();
        One one = new One(kind, same.who());
        if (!tallies.containsKey(same) && ones.getOrDefault(one, 0) >= kind.mostOfOne()) {
            same = entry.coarse();
        }
        Tally tally = tallies.get(same);
        if (tally != null) {
            tally.add(entry);
        } else if (kinds.merge(kind, 1, Integer::sum) <= kind.most()) {
            ones.merge(one, 1, Integer::sum);
            tallies.put(same, new Tally(same, entry));
        } else {
            drop(1, entry.at());
            return false;
        }
        return true;
    }

    /** Counts entries that were dropped. */
    synchronized void drop(long times, Instant at) {
        if (dropped == 0) {
            firstDropped = at;
        }
        dropped += times;
    }

    /** The rows that are due; if {@code all}, also those whose minute is not over. */
    synchronized List<AccessRow> due(Instant now, boolean all) {
        boolean over = all || !now.isBefore(minute.plus(MINUTE));
        List<AccessRow> rows = new ArrayList<>();
        for (Tally tally : tallies.values()) {
            if (tally.times > 0 && (over || !tally.told)) {
                rows.add(tally.row());
            }
        }
        if (over) {
            tallies.clear();
            kinds.clear();
            ones.clear();
            minute = now;
            if (dropped > 0) {
                rows.add(AccessRow.dropped(firstDropped, now, dropped));
                dropped = 0;
            }
        }
        return rows;
    }
}
