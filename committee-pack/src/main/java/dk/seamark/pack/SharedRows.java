package dk.seamark.pack;

import dk.seamark.pack.TrackSection.TargetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Targets that say the same share a row, as the years ahead often do: a plan repeats its words for each of them. */
final class SharedRows {

    private SharedRows() {}

    /** The rows, by date; one that several targets share names all their dates. */
    static List<TargetRow> of(List<TargetRow> targets) {
        List<TargetRow> rows = new ArrayList<>();
        for (TargetRow target : targets) {
            if (!rows.isEmpty() && saySame(rows.getLast(), target)) {
                rows.add(shared(rows.removeLast(), target));
            } else {
                rows.add(target);
            }
        }
        return List.copyOf(rows);
    }

    private static boolean saySame(TargetRow one, TargetRow other) {
        return isLater(one)
                && isLater(other)
                && one.wording().equals(other.wording())
                && Objects.equals(one.decision(), other.decision())
                && one.mark().equals(other.mark());
    }

    /** Whether nothing is judged by it yet. */
    private static boolean isLater(TargetRow target) {
        return target.result().isEmpty() && target.working() == null && !target.ofTheYear();
    }

    private static TargetRow shared(TargetRow one, TargetRow other) {
        return new TargetRow(
                one.date(),
                one.label() + ", " + other.label(),
                one.period(),
                one.periodShown(),
                one.wording(),
                one.decision(),
                one.result(),
                one.mark(),
                one.working(),
                one.ofTheYear(),
                one.measurementIds());
    }
}
