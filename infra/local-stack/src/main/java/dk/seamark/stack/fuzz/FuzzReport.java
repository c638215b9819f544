package dk.seamark.stack.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a run sent, what was answered, and what was found. */
public final class FuzzReport {

    private static final int KEPT = 200;

    private final Map<String, Map<Integer, Integer>> statuses = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> kinds = new TreeMap<>();
    private int sent;
    private int events;

    FuzzReport(List<FuzzOperation> operations) {
        operations.forEach(operation -> statuses.put(operation.key(), new TreeMap<>()));
    }

    void count(FuzzOperation operation, int status) {
        sent++;
        statuses.computeIfAbsent(operation.key(), key -> new TreeMap<>()).merge(status, 1, Integer::sum);
    }

    void acknowledged(int more) {
        events += more;
    }

    void add(Finding finding) {
        // Of one kind the first few are enough.
        String kind = finding.what().replaceAll("[0-9a-f-]{36}|[0-9]+", "#");
        if (kinds.merge(kind, 1, Integer::sum) <= 3 && findings.size() < KEPT) {
            findings.add(finding);
        }
    }

    /** What was found: of each kind the first three. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** How many requests were sent, those of the examples among them. */
    public int sent() {
        return sent;
    }

    /** How many events the accepted requests were acknowledged for. */
    public int events() {
        return events;
    }

    /** How many requests of an operation were answered with a status from 200 to 299. */
    public int accepted(String operation) {
        return accepted(statuses.getOrDefault(operation, Map.of()));
    }

    /** The operations of which no request was accepted. */
    public List<String> neverAccepted() {
        return statuses.entrySet().stream()
                .filter(entry -> accepted(entry.getValue()) == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int accepted(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey() / 100 == 2)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** How many requests were answered with each status. */
    public Map<Integer, Integer> byStatus() {
        Map<Integer, Integer> all = new TreeMap<>();
        statuses.values().forEach(counts -> counts.forEach((status, count) -> all.merge(status, count, Integer::sum)));
        return all;
    }

    /** A line for each operation: how many were sent, how many accepted, and how the others were answered. */
    public String table() {
        StringBuilder table = new StringBuilder(
                "%-38s %7s %7s %5s  %s%n".formatted("operation", "sendt", "2xx", "andel", "andre svar"));
        statuses.forEach((operation, counts) -> {
            int total = counts.values().stream().mapToInt(Integer::intValue).sum();
            Map<Integer, Integer> others = new TreeMap<>(counts);
            others.keySet().removeIf(status -> status / 100 == 2);
            table.append("%-38s %7d %7d %4d%%  %s%n"
                    .formatted(
                            operation,
                            total,
                            accepted(counts),
                            total == 0 ? 0 : Math.round(100.0 * accepted(counts) / total),
                            others.toString().replaceAll("[{}]", "")));
        });
        int all = accepted(byStatus());
        table.append("%-38s %7d %7d %4d%%  %s%n"
                .formatted("i alt", sent, all, sent == 0 ? 0 : Math.round(100.0 * all / sent), byStatus()));
        return table.toString();
    }

    /** The kinds of finding with how often each came. */
    public String summary() {
        StringBuilder lines = new StringBuilder();
        kinds.forEach((kind, count) -> lines.append(String.format(Locale.ROOT, "%6d  %s%n", count, kind)));
        return lines.toString();
    }
}
