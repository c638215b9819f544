package dk.seamark.indicator.proposefigures.download;

import dk.seamark.events.value.Series;
import dk.seamark.indicator.file.SplitYears;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the figures of a component are found in files of a source, each of which is downloaded by a person.
 *
 * <p>A column is named by its header, below which its cells stand; where headers stand below each other, by all of
 * them from top to bottom with {@code " / "} between; a column without one by its letter in brackets: {@code [A]}.
 * Capitals do not matter.
 *
 * @param source what the source is called, as figures tell it
 * @param page the address of the page where it is downloaded, without fragment
 * @param sheet the name of the sheet; null for the only one that has the columns
 * @param period the name of the column with the periods; null if each period has a column, under its own header
 * @param splitYears which year a period as 2023/24 means; null if the file is not expected to have one
 * @param blanksRepeat whether a blank cell in a column that tells rows apart repeats the one above it; null if the file
 *     is not expected to have one
 * @param municipality the municipality's figures
 * @param comparator the comparator's; null if only the municipality's are looked for
 */
public record FileMapping(
        String source,
        String page,
        @Nullable String sheet,
        @Nullable String period,
        @Nullable SplitYears splitYears,
        @Nullable Boolean blanksRepeat,
        FileFigure municipality,
        @Nullable FileFigure comparator) {

    /** The figures that are looked for, by their series. */
    public SortedMap<Series, FileFigure> figures() {
        SortedMap<Series, FileFigure> figures = new TreeMap<>(Map.of(Series.MUNICIPALITY, municipality));
        if (comparator != null) {
            figures.put(Series.COMPARATOR, comparator);
        }
        return figures;
    }

    /** The columns that tell rows apart. */
    List<String> naming() {
        return figures().values().stream()
                .flatMap(figure -> figure.rows().keySet().stream())
                .distinct()
                .toList();
    }

    /** All columns that it names, but those of periods. */
    List<String> names() {
        Stream<String> figures =
                figures().values().stream().map(FileFigure::column).filter(Objects::nonNull);
        return period == null
                ? naming()
                : Stream.of(naming().stream(), figures, Stream.of(period))
                        .flatMap(each -> each)
                        .distinct()
                        .toList();
    }
}
