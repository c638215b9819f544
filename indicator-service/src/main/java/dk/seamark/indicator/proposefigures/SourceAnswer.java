package dk.seamark.indicator.proposefigures;

import dk.seamark.indicator.statbank.SourceCell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source says, read.
 *
 * @param bytes the body or the file, as it came
 * @param updated when the source says that it changed the table last, in its own words; null if it does not say
 * @param cells the cells that the query names
 */
@SuppressWarnings("ArrayRecordComponent")
record SourceAnswer(byte[] bytes, @Nullable String updated, List<SourceCell> cells) {

    /** Copies the list. */
    SourceAnswer {
        cells = List.copyOf(cells);
    }
}
