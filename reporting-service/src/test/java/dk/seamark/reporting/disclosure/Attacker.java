package dk.seamark.reporting.disclosure;

import dk.seamark.reporting.pack.PackModel;
import dk.seamark.reporting.pack.PackModel.FigureLine;
import dk.seamark.reporting.pack.TrackSection.IndicatorSection;
import dk.seamark.reporting.pack.TrackSection.TargetRow;
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
 * Somebody who has the public editions of packs and knows what the figures count: that groups add up, what the
 * share is a share of, and what the targets ask. It works out what the editions do not show.
 */
final class Attacker {

    private static final double PRECISION = 1e-6;

    private final int groups;
    private final int bound;

    /** A number that the packs tell of, by component, period and the ledger position that brought it. */
    private final Map<String, Integer> unknowns = new LinkedHashMap<>();

    private final Set<Row> rows = new LinkedHashSet<>();

    private enum Relationship {
        EQUAL,
        AT_LEAST,
        AT_MOST
    }

    /** Coefficients by unknown. */
    private record Row(Map<Integer, Double> terms, Relationship relationship, double value) {}

    /** Between which whole numbers something lies. */
    record Bounds(long least, long most) {

        boolean isOne() {
            return least == most;
        }
    }

    Attacker(World world) {
        this.groups = world.groupCount();
        this.bound = world.bound();
    }

    /** Reads a public edition. */
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
        Map<Integer, Double> sum = new HashMap<>();
        for (int group = 0; group < groups; group++) {
            sum.put(unknown(line(figures, World.group(group))), 1.0);
        }
        int total = unknown(line(figures, World.TOTAL));
        sum.put(total, -1.0);
        rows.add(new Row(sum, Relationship.EQUAL, 0));
        figures.values().stream()
                .filter(line -> !line.componentId().equals(World.SHARE) && line.value() != null)
                .forEach(line -> rows.add(new Row(
                        Map.of(unknown(line), 1.0),
                        Relationship.EQUAL,
                        line.value().doubleValue())));
        FigureLine share = figures.get(World.SHARE);
        if (share != null && share.value() != null) {
            BigDecimal half = BigDecimal.valueOf(5, share.value().scale() + 1);
            int first = unknown(line(figures, World.group(0)));
            double least = share.value().subtract(half).doubleValue() / 100;
            double most = share.value().add(half).doubleValue() / 100;
            rows.add(new Row(Map.of(first, 1.0, total, -least), Relationship.AT_LEAST, 0));
            rows.add(new Row(Map.of(first, 1.0, total, -most), Relationship.AT_MOST, 0));
        }
    }

    private void read(TargetRow target, List<FigureLine> lines) {
        FigureLine judged = lines.stream()
                .filter(line -> line.componentId().equals(World.group(0))
                        && line.period().equals(target.period()))
                .findFirst()
                .orElse(null);
        if (judged == null) {
            return;
        }
        switch (target.mark().code()) {
            case "met" -> rows.add(new Row(Map.of(unknown(judged), 1.0), Relationship.AT_LEAST, bound));
            case "not-met" -> rows.add(new Row(Map.of(unknown(judged), 1.0), Relationship.AT_MOST, bound - 1.0));
            case "withheld", "ahead" -> {}
            default -> throw new AssertionError("An unexpected verdict: " + target.mark());
        }
    }

    private static FigureLine line(Map<String, FigureLine> figures, String component) {
        return Objects.requireNonNull(figures.get(component));
    }

    private int unknown(FigureLine line) {
        String name = line.componentId() + " " + line.period() + " " + line.position();
        Integer known = unknowns.get(name);
        if (known == null) {
            known = unknowns.size();
            unknowns.put(name, known);
        }
        return known;
    }

    /** What was read, a line each. */
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

    /** What can be said of a figure by a linear solver, from all that was read. */
    Bounds bySolver(String component, String period, long position) {
        int unknown = Objects.requireNonNull(unknowns.get(component + " " + period + " " + position));
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

    /** What follows by taking the known away from sums until nothing new does, and from shares of known totals. */
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

    /** A count that lies between two numbers of a known total, with one whole number between them, is that. */
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
