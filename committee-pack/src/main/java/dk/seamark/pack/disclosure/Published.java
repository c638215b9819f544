package dk.seamark.pack.disclosure;

import dk.seamark.events.pack.Withheld;
import dk.seamark.events.pack.WithheldFigure;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.Standing;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier pack, of the same plan or another of the municipality, has made public.
 *
 * @param standing the standing that the pack was made from
 * @param withheld what its public edition does not show; null if everything was public
 */
public record Published(Standing standing, @Nullable Withheld withheld) {

    /** The UUIDs of the measurements that were shown. */
    Set<String> shown() {
        Set<String> hidden = withheld == null
                ? Set.of()
                : withheld.figures().stream().map(WithheldFigure::measurementId).collect(Collectors.toSet());
        return indicators()
                .flatMap(indicator -> indicator.figures().stream())
                .map(FigureStanding::measurementId)
                .filter(id -> !hidden.contains(id))
                .collect(Collectors.toSet());
    }

    private Stream<IndicatorStanding> indicators() {
        return standing.tracks().stream().flatMap(track -> track.indicators().stream());
    }
}
