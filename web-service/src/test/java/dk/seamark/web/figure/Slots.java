package dk.seamark.web.figure;

import dk.seamark.client.figure.Figure;
import dk.seamark.client.figure.PeriodFigures.Slot;
import dk.seamark.client.figure.PeriodFigures.SlotState;
import java.util.UUID;

/** Places for figures, for tests. */
public final class Slots {

    private Slots() {}

    /** An empty place for a figure in this unit, shown with one decimal. */
    public static Slot empty(String unit) {
        return slot(unit, new SlotState("2025", "blank", null, null, null, null));
    }

    /** A place in which this figure stands. */
    public static Slot recorded(Figure figure) {
        return slot(figure.unit(), new SlotState("2025", "recorded", new UUID(0, 1), figure, null, null));
    }

    private static Slot slot(String unit, SlotState now) {
        return new Slot(
                "track",
                "centre",
                "indicator",
                "4.1",
                "Indicator",
                "component",
                "Component",
                unit,
                1,
                "municipality",
                null,
                null,
                now,
                null);
    }
}
