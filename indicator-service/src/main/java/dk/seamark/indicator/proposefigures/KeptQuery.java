package dk.seamark.indicator.proposefigures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The query of a component.
 *
 * @param version how often it was changed, from 1
 * @param changedAt when it was changed last, UTC
 * @param triedAt when it was asked last, UTC; null if it was not
 * @param failure the code of the problem why nothing came of it; null if something did, or it was not asked
 */
record KeptQuery(
        ComponentPlace place,
        SourceQuery query,
        long version,
        Instant changedAt,
        @Nullable Instant triedAt,
        @Nullable String failure) {}
