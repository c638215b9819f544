package dk.seamark.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.pack.agenda.AgendaTemplate;
import dk.seamark.pack.disclosure.Disclosure;
import dk.seamark.pack.explain.Explanations;
import dk.seamark.standing.FigureHistory;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.SampleEvents;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pack of 2025 says of a target of "at least 5" that was revised since the pack before, with figures of 6. */
class RevisedTargetsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        figure      | judged in | now      | by the terms then            | by the terms now                  | effect
        final       | 2025      | at least 7 | Opfyldt                    | Ikke opfyldt                      | Ændrer vurderingen fra »Opfyldt« til »Ikke opfyldt«
        provisional | 2025      | at least 7 | Opfyldt på et foreløbigt tal | Ikke opfyldt på et foreløbigt tal | Ændrer vurderingen fra »Opfyldt på et foreløbigt tal« til »Ikke opfyldt på et foreløbigt tal«
        provisional | 2025      | at least 6 | Opfyldt på et foreløbigt tal | Opfyldt på et foreløbigt tal      | Uden betydning for vurderingen
        final       | 2026      | at least 7 | Vurderes senere            | Vurderes senere                   | Vurderes senere
        """, useHeadersInDisplayName = true)
    void saysWhatItDid(String figure, int year, String now, String byThen, String byNow, String effect) {
        LocalDate date = LocalDate.of(year + 1, 1, 1);
        List<LedgerEvent> events = new ArrayList<>(List.of(
                SampleEvents.drafted(),
                SampleEvents.track(),
                SampleEvents.indicator("i", SampleEvents.component("c", PlainUnit.COUNT, null, null)),
                SampleEvents.target("i", date, atLeast("5")),
                SampleEvents.approved(),
                figure.equals("final")
                        ? SampleEvents.recorded("m", SampleEvents.slot("i", "c", 2025), "6")
                        : SampleEvents.provisional("m", SampleEvents.slot("i", "c", 2025), "6")));
        Standing before = fold(events)
                .standing(SampleEvents.PLAN, new ReportingPeriod(2024))
                .orElseThrow();
        events.add(SampleEvents.revised("i", date, atLeast(now.replace("at least ", ""))));
        LedgerFold fold = fold(events);
        List<TargetRevision> revisions = fold.revisedSince(before, new ReportingPeriod(2025)).stream()
                .map(target -> new TargetRevision(target.indicatorId(), target.target(), List.of()))
                .toList();
        PackModel pack = PackModels.of(
                fold.standing(SampleEvents.PLAN, new ReportingPeriod(2025)).orElseThrow(),
                new PackEdition.Issued(1, fold.position()),
                new PackContext(
                        text -> Optional.empty(),
                        (verdict, indicator, detail, history) -> Explanations.explain(
                                        verdict, indicator, detail, history)
                                .text(),
                        FigureHistory.none(),
                        Disclosure.internal(),
                        new Previous(1, before, Disclosure.internal(), revisions),
                        null,
                        AgendaTemplate.standard()));

        assertThat(Objects.requireNonNull(pack.revisedTargets()))
                .singleElement()
                .satisfies(target -> {
                    assertThat(target.byBefore().word()).isEqualTo(byThen);
                    assertThat(target.byAfter().word()).isEqualTo(byNow);
                    assertThat(target.effect()).isEqualTo(effect);
                });
    }

    private static AtLeast atLeast(String value) {
        return new AtLeast("c", new BigDecimal(value));
    }

    private static LedgerFold fold(List<LedgerEvent> events) {
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        events.forEach(event -> fold.apply(fold.position() + 1, event));
        assertThat(fold.anomalies()).isEmpty();
        return fold;
    }
}
