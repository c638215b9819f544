package dk.seamark.verify.judge;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.rule.SpanReading;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.text.LocalizedText;
import dk.seamark.verify.report.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds what a pack tells against what the events come to, and names every difference. */
public final class PackComparison {

    private static final String ID = "indikator-";

    private final PlanLedger ledger;
    private final Judging judging;
    private final PackJson pack;
    private final List<LocalizedText> differences = new ArrayList<>();
    private int targets;

    /**
     * What came of it.
     *
     * @param targets how many targets were judged
     * @param figures how many figures the pack tells of
     * @param differences each difference in a sentence; empty if there is none
     */
    public record Result(int targets, int figures, List<LocalizedText> differences) {}

    private PackComparison(PlanLedger ledger, String ruleVersion, ReportingPeriod period, PackJson pack) {
        this.ledger = ledger;
        this.judging = new Judging(ledger, period, SpanReading.of(ruleVersion));
        this.pack = pack;
    }

    /**
     * Compares a pack with the events up to the position that it knows, judged as the rules of its version did, and
     * with the event that issued it.
     */
    public static Result of(PlanLedger ledger, CommitteePackIssued issued, ReportingPeriod period, PackJson pack) {
        PackComparison comparison = new PackComparison(ledger, issued.ruleVersion(), period, pack);
        comparison.heading(issued);
        List<String> rows = comparison.indicators(period);
        comparison.summary(rows);
        int figures =
                new FigureComparison(comparison.expectedFigures(period), pack.sources()).into(comparison.differences);
        return new Result(comparison.targets, figures, List.copyOf(comparison.differences));
    }

    private void heading(CommitteePackIssued issued) {
        same("name.municipality", pack.heading().municipality(), issued.municipality());
        same("name.plan", pack.heading().planId(), issued.planId());
        same("name.period", pack.heading().period(), issued.period());
        same("name.number", pack.edition().number(), issued.number());
        same("name.ledger-position", pack.provenance().position(), issued.position());
        same("name.state-hash", pack.provenance().stateHash(), issued.stateHash());
        same("name.template", pack.provenance().templateVersion(), issued.templateVersion());
        same("name.renderer", pack.provenance().rendererVersion(), issued.rendererVersion());
        same("name.rules", pack.provenance().ruleVersion(), issued.ruleVersion());
    }

    private void same(String key, @Nullable Object told, Object right) {
        if (!right.equals(told)) {
            differences.add(Phrases.say("compared.field", Phrases.say(key), String.valueOf(told), right));
        }
    }

    /** Compares the indicators, and answers with a row for each target of the period. */
    private List<String> indicators(ReportingPeriod period) {
        Map<String, PackJson.Indicator> told = new TreeMap<>();
        for (PackJson.Track track : pack.tracks()) {
            for (PackJson.Indicator indicator : track.indicators()) {
                if (told.put(indicator.id(), indicator) != null) {
                    differences.add(Phrases.say("compared.indicator-twice", indicator.number()));
                }
            }
        }
        List<String> rows = new ArrayList<>();
        for (IndicatorDefined indicator : judging.indicators().values()) {
            List<JudgedTarget> right = judging.targets(indicator);
            PackJson.Indicator found = told.remove(ID + indicator.indicatorId());
            if (found == null) {
                differences.add(Phrases.say("compared.indicator-missing", indicator.number()));
            } else {
                targets(indicator.number(), right, found);
            }
            rows.addAll(rows(indicator.number(), period, right));
        }
        told.values()
                .forEach(indicator -> differences.add(Phrases.say("compared.indicator-foreign", indicator.number())));
        return rows;
    }

    private static List<String> rows(String number, ReportingPeriod period, List<JudgedTarget> targets) {
        List<String> rows = targets.stream()
                .filter(target -> target.period().equals(period.toString()))
                .map(target -> row(number, target.code()))
                .toList();
        return rows.isEmpty() ? List.of(row(number, "no-target")) : rows;
    }

    private static String row(String number, String code) {
        return number + " " + code;
    }

    private void targets(String number, List<JudgedTarget> right, PackJson.Indicator told) {
        Map<String, PackJson.Row> rows = new TreeMap<>();
        told.targets().forEach(row -> rows.put(row.date(), row));
        if (rows.size() != told.targets().size()) {
            differences.add(Phrases.say("compared.target-twice", number));
        }
        for (JudgedTarget target : right) {
            targets++;
            PackJson.Row row = rows.remove(target.date().toString());
            if (row == null) {
                differences.add(Phrases.say("compared.target-missing", number, target.date()));
            } else {
                target(number, target, row);
            }
        }
        rows.keySet().forEach(date -> differences.add(Phrases.say("compared.target-foreign", number, date)));
    }

    private void target(String number, JudgedTarget right, PackJson.Row told) {
        LocalizedText place = Phrases.say("compared.target", number, right.date());
        if (!told.mark().code().equals(right.code())) {
            differences.add(Phrases.say(
                    "compared.verdict", place, VerdictName.of(told.mark().code()), VerdictName.of(right.code())));
        }
        if (!told.wording().equals(right.wording()) || !told.period().equals(right.period())) {
            differences.add(Phrases.say("compared.target-words", place));
        }
        if (told.ofTheYear() != right.period().equals(pack.heading().period())
                || !new TreeSet<>(told.measurementIds()).equals(right.figures())) {
            differences.add(Phrases.say("compared.evidence", place));
        }
    }

    private void summary(List<String> right) {
        List<String> told = pack.summary().tracks().stream()
                .flatMap(track -> track.rows().stream())
                .map(row -> row(row.number(), row.mark().code()))
                .sorted()
                .toList();
        if (!told.equals(right.stream().sorted().toList())) {
            differences.add(Phrases.say("compared.summary-rows"));
        }
        Map<String, Integer> counted = new TreeMap<>();
        right.forEach(row -> counted.merge(row.substring(row.lastIndexOf(' ') + 1), 1, Integer::sum));
        Map<String, Integer> counts = new TreeMap<>();
        pack.summary().counts().forEach(each -> counts.merge(each.mark().code(), each.count(), Integer::sum));
        if (!counts.equals(counted)) {
            differences.add(Phrases.say("compared.summary-counts", counts, counted));
        }
    }

    private Map<String, FigureComparison.Expected> expectedFigures(ReportingPeriod period) {
        Map<String, FigureComparison.Expected> expected = new TreeMap<>();
        for (IndicatorDefined indicator : judging.indicators().values()) {
            for (ComponentDefinition component : indicator.components()) {
                ledger.figures().upTo(period, indicator.indicatorId(), component.componentId()).stream()
                        .forEach(figure -> expected.put(
                                figure.measurementId(), new FigureComparison.Expected(indicator.number(), figure)));
            }
        }
        return expected;
    }
}
