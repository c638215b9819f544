package dk.seamark.pack.disclosure;

import dk.seamark.pack.PackModel;
import dk.seamark.pack.PackModel.FigureLine;
import dk.seamark.pack.TrackSection.IndicatorSection;
import dk.seamark.pack.TrackSection.TargetRow;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * An attacker who has the public editions of packs and knows what the figures count: that groups add up, what the
 * shares are shares of, and what the targets require. It also knows the rules of withholding, and even which hidden
 * counts are small and which have changed by few. It computes what the editions do not show.
 */
final class Attacker {

    private static final double PRECISION = 1e-6;

    private final World world;
    private final int groups;

    /** The numbers in the packs, by component, period and the ledger position that recorded them. */
    private final Map<String, Integer> unknowns = new LinkedHashMap<>();

    private final Set<Row> rows = new LinkedHashSet<>();

    private enum Relationship {
        EQUAL,
        AT_LEAST,
        AT_MOST
    }

    /** A linear equation or inequality: coefficients by unknown. */
    private record Row(Map<Integer, Double> terms, Relationship relationship, double value) {}

    /** The range of whole numbers in which something lies. */
    record Bounds(long least, long most) {

        boolean isOne() {
            return least == most;
        }
    }

    Attacker(World world) {
        this.world = world;
        this.groups = world.groupCount();
    }

    /** Adds what a public edition shows. */
    void read(PackModel pack) {
        List<FigureLine> lines = pack.sources().getFirst().figures();
        for (int year : World.YEARS) {
            Map<String, FigureLine> figures = new HashMap<>();
            lines.stream()
                    .filter(line -> line.period().equals(Integer.toString(year)))
                    .forEach(line -> figures.put(line.componentId(), line));
            if (!figures.isEmpty()) {
                read(figures);
            }
        }
        IndicatorSection indicator = pack.tracks().getFirst().indicators().getFirst();
        indicator.targets().forEach(target -> read(target, lines));
    }

    private void read(Map<String, FigureLine> figures) {
        int total = unknown(line(figures, World.TOTAL));
        Map<Integer, Double> sum = new HashMap<>();
        for (int group = 0; group < groups; group++) {
            FigureLine line = figures.get(World.group(group));
            // A group whose figure is late is an unknown too, and so is the group that has none.
            sum.put(line == null ? late(group, figures) : unknown(line), 1.0);
        }
        if (world.hasUnnamed()) {
            FigureLine all = line(figures, World.TOTAL);
            sum.put(unknown(World.UNNAMED + " " + all.period() + " " + all.position()), 1.0);
        }
        sum.put(total, -1.0);
        rows.add(new Row(sum, Relationship.EQUAL, 0));
        figures.values().stream()
                .filter(line -> !line.componentId().startsWith(World.SHARE) && line.value() != null)
                .forEach(line -> rows.add(new Row(
                        Map.of(unknown(line), 1.0),
                        Relationship.EQUAL,
                        line.value().doubleValue())));
        for (int number = 0; number < world.shareCount(); number++) {
            FigureLine share = figures.get(World.share(number));
            FigureLine of = figures.get(World.group(number));
            if (share != null && share.value() != null) {
                read(share.value(), of == null ? late(number, figures) : unknown(of), total);
            }
        }
    }

    private void read(BigDecimal share, int count, int total) {
        BigDecimal half = BigDecimal.valueOf(5, share.scale() + 1);
        double least = share.subtract(half).doubleValue() / 100;
        double most = share.add(half).doubleValue() / 100;
        rows.add(new Row(Map.of(count, 1.0, total, -least), Relationship.AT_LEAST, 0));
        rows.add(new Row(Map.of(count, 1.0, total, -most), Relationship.AT_MOST, 0));
    }

    private int late(int group, Map<String, FigureLine> figures) {
        return unknown(World.group(group) + " " + line(figures, World.TOTAL).period() + " late");
    }

    private void read(TargetRow target, List<FigureLine> lines) {
        List<World.Bound> asked = world.asked(target.period());
        switch (target.mark().code()) {
            case "met" -> asked.forEach(condition -> read(condition, condition.atLeast(), target.period(), lines));
            case "not-met" -> {
                // If there are several bounds, the verdict does not say which one was missed.
                if (asked.size() == 1) {
                    read(asked.getFirst(), !asked.getFirst().atLeast(), target.period(), lines);
                }
            }
            case "withheld", "ahead", "not-measured" -> {}
            default -> throw new AssertionError("An unexpected verdict: " + target.mark());
        }
    }

    /** Adds that a group is at least or at most the bound, or beyond it if the target was not met. */
    private void read(World.Bound asked, boolean atLeast, String period, List<FigureLine> lines) {
        lines.stream()
                .filter(line -> line.componentId().equals(World.group(asked.group()))
                        && line.period().equals(period))
                .findFirst()
                .ifPresent(line -> rows.add(new Row(
                        Map.of(unknown(line), 1.0),
                        atLeast ? Relationship.AT_LEAST : Relationship.AT_MOST,
                        asked.bound() + (atLeast == asked.atLeast() ? 0 : atLeast ? 1.0 : -1.0))));
    }

    /** Adds that a count is known to lie in this range. */
    void knows(String name, long least, long most) {
        int unknown = unknown(name);
        rows.add(new Row(Map.of(unknown, 1.0), Relationship.AT_LEAST, least));
        rows.add(new Row(Map.of(unknown, 1.0), Relationship.AT_MOST, most));
    }

    private static FigureLine line(Map<String, FigureLine> figures, String component) {
        return Objects.requireNonNull(figures.get(component));
    }

    private int unknown(FigureLine line) {
        return unknown(line.componentId() + " " + line.period() + " " + line.position());
    }

    private int unknown(String name) {
        Integer known = unknowns.get(name);
        if (known == null) {
            known = unknowns.size();
            unknowns.put(name, known);
        }
        return known;
    }

    /** Everything added so far, a line each. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        List<String> names = List.copyOf(unknowns.keySet());
        for (Row row : rows) {
            row.terms.forEach((index, term) ->
                    lines.append(term).append(" * [").append(names.get(index)).append("] "));
            lines.append(row.relationship).append(' ').append(row.value).append('\n');
        }
        return lines.toString();
    }

    /** The bounds of a figure that a linear solver derives from everything added. */
    Bounds bySolver(String name) {
        int unknown = Objects.requireNonNull(unknowns.get(name));
        return new Bounds((long) Math.ceil(extreme(unknown, false) - PRECISION), (long)
                Math.floor(extreme(unknown, true) + PRECISION));
    }

    private double extreme(int unknown, boolean most) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Variable> variables = unknowns.keySet().stream()
                .map(name -> model.newVariable(name).lower(0))
                .toList();
        int number = 0;
        for (Row row : rows) {
            Expression expression = model.newExpression("row " + number++);
            row.terms.forEach((index, term) -> expression.set(variables.get(index), term));
            switch (row.relationship) {
                case EQUAL -> expression.level(row.value);
                case AT_LEAST -> expression.lower(row.value);
                case AT_MOST -> expression.upper(row.value);
            }
        }
        variables.get(unknown).weight(1);
        Optimisation.Result result = most ? model.maximise() : model.minimise();
        if (result.getState() == Optimisation.State.UNBOUNDED) {
            return Long.MAX_VALUE;
        }
        if (!result.getState().isOptimal()) {
            throw new AssertionError("The solver says " + result + " to\n" + this);
        }
        return result.getValue();
    }

    /**
     * The numbers that follow by subtracting known ones from sums, and from shares of known totals, until there is
     * nothing new.
     */
    Map<String, Long> byArithmetic() {
        Map<Integer, Double> known = new HashMap<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Row row : rows) {
                if (row.relationship == Relationship.EQUAL) {
                    more |= solve(row, known);
                }
            }
            more |= shares(known);
        }
        Map<String, Long> found = new HashMap<>();
        unknowns.forEach((name, index) -> {
            if (known.containsKey(index)) {
                found.put(name, Math.round(known.get(index)));
            }
        });
        return found;
    }

    private static boolean solve(Row row, Map<Integer, Double> known) {
        double rest = row.value;
        Integer open = null;
        for (Map.Entry<Integer, Double> term : row.terms.entrySet()) {
            Double value = known.get(term.getKey());
            if (value != null) {
                rest -= term.getValue() * value;
            } else if (open == null) {
                open = term.getKey();
            } else {
                return false;
            }
        }
        if (open == null) {
            return false;
        }
        known.put(open, rest / Objects.requireNonNull(row.terms.get(open)));
        return true;
    }

    /** Derives a count from a share of a known total, if only one whole number is in the share's range. */
    private boolean shares(Map<Integer, Double> known) {
        boolean more = false;
        List<Row> pairs = List.copyOf(rows);
        for (int i = 0; i + 1 < pairs.size(); i++) {
            Row least = pairs.get(i);
            Row most = pairs.get(i + 1);
            if (least.relationship == Relationship.AT_LEAST
                    && most.relationship == Relationship.AT_MOST
                    && least.terms.size() == 2
                    && least.terms.keySet().equals(most.terms.keySet())) {
                more |= share(least, most, known);
            }
        }
        return more;
    }

    private static boolean share(Row least, Row most, Map<Integer, Double> known) {
        int count = least.terms.entrySet().stream()
                .filter(term -> term.getValue() > 0)
                .findFirst()
                .orElseThrow()
                .getKey();
        int total = least.terms.keySet().stream()
                .filter(index -> index != count)
                .findFirst()
                .orElseThrow();
        Double all = known.get(total);
        if (known.containsKey(count) || all == null) {
            return false;
        }
        double from = Math.ceil(-Objects.requireNonNull(least.terms.get(total)) * all - PRECISION);
        double to = Math.floor(-Objects.requireNonNull(most.terms.get(total)) * all + PRECISION);
        if (from != to) {
            return false;
        }
        known.put(count, from);
        return true;
    }
}
