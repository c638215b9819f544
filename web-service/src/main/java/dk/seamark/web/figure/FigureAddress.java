package dk.seamark.web.figure;

import dk.seamark.client.figure.PeriodFigures.Slot;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which figure a page is about.
 *
 * @param municipality the municipality's key
 * @param plan the plan's id
 * @param year the period: {@code 2024}, {@code 2024-H1} or {@code 2024-Q1}
 * @param indicator the indicator's id
 * @param component the component's id
 * @param series {@code municipality} or {@code comparator}
 */
public record FigureAddress(
        String municipality, String plan, String year, String indicator, String component, String series) {

    private static final String OWN = "municipality";

    /** The address of a slot. */
    public static FigureAddress of(String municipality, String plan, String year, Slot slot) {
        return new FigureAddress(municipality, plan, year, slot.indicator(), slot.component(), slot.series());
    }

    /** Whether it is that of this slot. */
    public boolean isOf(Slot slot) {
        return slot.indicator().equals(indicator)
                && slot.component().equals(component)
                && slot.series().equals(series);
    }

    /** The page for the figure. */
    public String path() {
        return path("");
    }

    /** The page that shows what became of a request, by the last event that it led to. */
    public String receipt(UUID event) {
        String path = path("/kvittering");
        return path + (path.contains("?") ? "&" : "?") + "haendelse=" + event;
    }

    /** A page below it, as {@code /kontrol}. */
    public String path(String below) {
        var builder =
                UriComponentsBuilder.fromPath("/{municipality}/tal/{plan}/{year}/{indicator}/{component}" + below);
        if (!series.equals(OWN)) {
            builder.queryParam("serie", "{series}");
        }
        return builder.encode()
                .buildAndExpand(municipality, plan, year, indicator, component, series)
                .toUriString();
    }
}
