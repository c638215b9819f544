package dk.seamark.faults;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dk.seamark.faults.client.Statuses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The outcomes as a table, a line for each fault. */
final class ResultTable {

    private ResultTable() {}

    /** As docs/operating.md has it; cycles without their fault are left out. */
    static String markdown(List<CycleResult> outcomes) {
        StringBuilder table = new StringBuilder("""
                | fault | cycles | what users saw | longest wait | back to normal, median (longest) | violations | the operator |
                |---|---|---|---|---|---|---|
                """);
        outcomes.stream()
                .filter(outcome -> outcome.unmade() == null)
                .collect(groupingBy(outcome -> outcome.fault().title(), LinkedHashMap::new, toList()))
                .forEach((title, all) -> table.append(line(title, all)));
        return table.toString();
    }

    private static String line(String title, List<CycleResult> all) {
        double[] back = all.stream().mapToDouble(CycleResult::back).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | %.1f s | %.1f s (%.1f s) | %d | %s |%n",
                title,
                all.size(),
                statuses(all),
                all.stream().mapToDouble(CycleResult::longest).max().orElse(0),
                back[back.length / 2],
                back[back.length - 1],
                all.stream().mapToInt(outcome -> outcome.violations().size()).sum(),
                all.getFirst().fault().operator());
    }

    private static String statuses(List<CycleResult> all) {
        Map<String, Long> sum = new TreeMap<>();
        all.forEach(outcome -> outcome.statuses().forEach((status, count) -> sum.merge(status, count, Long::sum)));
        return words(sum).replace(Statuses.NONE, "no answer");
    }

    /** The counts in a line, as {@code 201 ×40, 503 ×2}. */
    static String words(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " ×" + entry.getValue())
                .collect(joining(", "));
    }
}
