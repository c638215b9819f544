package dk.seamark.indicator.recordfigures;

import dk.seamark.events.figure.FigureSlot;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a request.
 *
 * @param planId the plan
 * @param keeping what is kept where rows are refused
 * @param dryRun whether it is only tried
 * @param rows the rows, in the order in which they were sent
 */
record FigureTable(String planId, Keeping keeping, boolean dryRun, List<Row> rows) {

    /** Were all shown, the report on a table that names one slot only would grow with the square of its rows. */
    private static final int MOST_SHOWN = 10;

    /** Refuses the rows that name a slot which another row names too: nobody can know which of them was meant. */
    FigureTable {
        rows = withoutRepeatedSlots(rows);
    }

    /** The rows that can be decided. */
    Stream<Row.WellFormed> wellFormed() {
        return rows.stream()
                .flatMap(row -> row instanceof Row.WellFormed wellFormed ? Stream.of(wellFormed) : Stream.empty());
    }

    private static List<Row> withoutRepeatedSlots(List<Row> rows) {
        Map<FigureSlot, List<Integer>> numbers = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            @Nullable FigureSlot slot = rows.get(i).slot();
            if (slot != null) {
                numbers.computeIfAbsent(slot, each -> new ArrayList<>(1)).add(i + 1);
            }
        }
        return rows.stream()
                .map(row -> row instanceof Row.WellFormed wellFormed ? unlessRepeated(wellFormed, numbers) : row)
                .toList();
    }

    private static Row unlessRepeated(Row.WellFormed row, Map<FigureSlot, List<Integer>> numbers) {
        List<Integer> same = numbers.getOrDefault(row.slot(), List.of());
        return same.size() < 2
                ? row
                : new Row.Refused(row.slot(), Refusal.invalid(Violation.of("component", "slot-once", shown(same))));
    }

    private static String shown(List<Integer> numbers) {
        return numbers.stream().limit(MOST_SHOWN).map(String::valueOf).collect(Collectors.joining(", "))
                + (numbers.size() > MOST_SHOWN ? " …" : "");
    }
}
