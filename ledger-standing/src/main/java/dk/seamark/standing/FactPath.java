package dk.seamark.standing;

import dk.seamark.events.value.ReportingPeriod;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands in the state of a ledger: the names of the folders that lead to it, and its own.
 *
 * @param names from two names on, as the events bring them: any text can be a name
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

    /** The first name: policies, plans, anomalies or unread. */
    String area() {
        return names.getFirst();
    }

    /** Whose fact it is: the policy's or plan's id; the position of an anomaly or an unread record. */
    String owner() {
        return names.get(1);
    }

    /** What it says of its owner: terms, figures, targets; empty for what is a fact by itself. */
    String kind() {
        return names.size() > 2 ? names.get(2) : "";
    }

    /** The name at a place after the kind, from 0. */
    String below(int place) {
        return names.get(3 + place);
    }

    /**
     * Whether it must be known before anybody can say which plans a question is about: the terms of a
     * plan, and all that does not belong to a plan.
     */
    public boolean isHead() {
        return !area().equals("plans") || kind().equals("terms");
    }

    /** The period that it describes: its valid time; null if it describes none. */
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
