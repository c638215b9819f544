package dk.seamark.standing;

import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The path of a fact in the state tree of a ledger: the names of the directories that lead to it, and its own name.
 *
 * @param names two or more names, taken from the events as they are: any text can be a name
 */
public record FactPath(List<String> names) implements Comparable<FactPath> {

    private static final Comparator<FactPath> ORDER = (one, other) -> {
        Iterator<String> others = other.names.iterator();
        for (String name : one.names) {
            int order = others.hasNext() ? name.compareTo(others.next()) : 1;
            if (order != 0) {
                return order;
            }
        }
        return others.hasNext() ? -1 : 0;
    };

    /** Copies the names. */
    public FactPath {
        names = List.copyOf(names);
    }

    static FactPath of(String... names) {
        return new FactPath(List.of(names));
    }

    /** The first name: {@code policies}, {@code plans}, {@code anomalies}, {@code unread} or {@code dismissed}. */
    String area() {
        return names.getFirst();
    }

    /**
     * The second name: the id of the policy or plan that the fact belongs to; the position, for an anomaly or an
     * unreadable record.
     */
    String owner() {
        return names.get(1);
    }

    /**
     * The third name: what the fact says about its owner, such as {@code terms}, {@code figures} or {@code targets};
     * empty if the path has two names.
     */
    String kind() {
        return names.size() > 2 ? names.get(2) : "";
    }

    /** The name at an index after the kind, from 0. */
    String below(int place) {
        return names.get(3 + place);
    }

    /**
     * Whether the fact is needed to find out which plans a query is about: the terms of a plan and their amendments,
     * and every fact that does not belong to a plan.
     */
    public boolean isHead() {
        return !area().equals("plans") || kind().equals("terms") || kind().equals(Amendments.KIND);
    }

    /** The slot of a fact of a figure; call it for no other. */
    FigureSlot slot() {
        Series series = Arrays.stream(Series.values())
                .filter(each -> each.code().equals(below(3)))
                .findFirst()
                .orElseThrow();
        return new FigureSlot(below(0), below(2), series, below(1));
    }

    /** The period that the fact describes (its valid time); null if it describes none. */
    public @Nullable ReportingPeriod describes() {
        if (!area().equals("plans")) {
            return null;
        }
        return switch (kind()) {
            case "figures", "missing", "reports" -> Periods.parse(below(1));
            case "packs" -> Periods.parse(below(0));
            default -> null;
        };
    }

    @Override
    public int compareTo(FactPath other) {
        return ORDER.compare(this, other);
    }
}
