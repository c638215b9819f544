package dk.seamark.indicator.proposefigures;

import dk.seamark.indicator.proposefigures.download.FileMapping;
import dk.seamark.indicator.statbank.StatBankQuery;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The query of a component: a table of StatBank's, or a file.
 *
 * @param file how the figures are found in a file; null if it is a query to StatBank, and the other way about
 * @param changedAt when it was changed last, UTC
 * @param triedAt when it was asked last, UTC; null if it was not
 * @param failure the problem why nothing came of it, by its address; null if something did, or it was not asked
 */
record QueryView(
        String component,
        @Nullable String table,
        @Nullable String time,
        @Nullable List<String> times,
        @Nullable SortedMap<String, String> municipality,
        @Nullable SortedMap<String, String> comparator,
        @Nullable FileMapping file,
        Instant changedAt,
        @Nullable Instant triedAt,
        @Nullable String failure) {

    static QueryView of(KeptQuery kept) {
        StatBankQuery query = kept.query() instanceof SourceQuery.Table its ? its.query() : null;
        return new QueryView(
                kept.place().componentId(),
                query == null ? null : query.table(),
                query == null ? null : query.time(),
                query == null ? null : query.times(),
                query == null ? null : query.municipality(),
                query == null ? null : query.comparator(),
                kept.query() instanceof SourceQuery.File its ? its.mapping() : null,
                kept.changedAt(),
                kept.triedAt(),
                kept.failure() == null ? null : "/problems/" + kept.failure());
    }
}
