package dk.seamark.indicator.proposefigures;

import dk.seamark.indicator.statbank.StatBankQuery;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The query of a component.
 *
 * @param changedAt when it was changed last, UTC
 * @param triedAt when it was asked last, UTC; null if it was not
 * @param failure the problem why nothing came of it, by its address; null if something did, or it was not asked
 */
record QueryView(
        String component,
        String table,
        String time,
        List<String> times,
        SortedMap<String, String> municipality,
        @Nullable SortedMap<String, String> comparator,
        Instant changedAt,
        @Nullable Instant triedAt,
        @Nullable String failure) {

    static QueryView of(KeptQuery kept) {
        StatBankQuery query = kept.query();
        return new QueryView(
                kept.place().componentId(),
                query.table(),
                query.time(),
                query.times(),
                query.municipality(),
                query.comparator(),
                kept.changedAt(),
                kept.triedAt(),
                kept.failure() == null ? null : "/problems/" + kept.failure());
    }
}
