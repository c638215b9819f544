package dk.seamark.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.plan.Exclusion.IndicatorPaused;
import dk.seamark.events.rule.Relation;
import dk.seamark.events.rule.SpanReading;
import dk.seamark.events.rule.SumSince;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.pack.agenda.AgendaTemplate;
import dk.seamark.pack.disclosure.Disclosure;
import dk.seamark.pack.explain.Explanations;
import dk.seamark.pack.render.PackFormat;
import dk.seamark.standing.FigureHistory;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.SampleEvents;
import dk.seamark.text.Language;
import dk.seamark.verify.judge.PackComparison;
import dk.seamark.verify.judge.PackJson;
import dk.seamark.verify.judge.PlanLedger;
import dk.seamark.verify.report.VerificationException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sum across a pause: packs of the rules up to version 4 waited for its figures, and are verified so. */
class PackOfEarlierRulesTest {

    private static final ReportingPeriod PERIOD = new ReportingPeriod(2026);
    private static final List<LedgerEvent> EVENTS = List.of(
            SampleEvents.drafted(),
            SampleEvents.track(),
            SampleEvents.indicator("i", SampleEvents.component("c", PlainUnit.COUNT, null, null)),
            SampleEvents.target(
                    "i", LocalDate.of(2027, 1, 1), new SumSince("c", 2025, Relation.AT_LEAST, new BigDecimal(3))),
            SampleEvents.approved(),
            SampleEvents.amended(new IndicatorPaused("i", "2025", "2026")),
            SampleEvents.recorded("m", SampleEvents.slot("i", "c", 2026), "3"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        made by | told         | verified by | verdicts differ
        1       | not-measured | 1           | no
        4       | not-measured | 4           | no
        4       | not-measured | 5           | yes
        5       | met          | 5           | no
        5       | met          | 4           | yes
        """, useHeadersInDisplayName = true)
    void isJudgedByItsOwnRules(String made, String told, String verified, String differ) throws VerificationException {
        PackModel pack = pack(made);

        assertThat(pack.tracks()
                        .getFirst()
                        .indicators()
                        .getFirst()
                        .targets()
                        .getFirst()
                        .mark()
                        .code())
                .isEqualTo(told);
        assertThat(pack.provenance().ruleVersion()).isEqualTo(made);
        assertThat(differences(pack, verified).stream().anyMatch(each -> each.contains("target")))
                .isEqualTo(differ.equals("yes"));
    }

    /** A pack that is made again says by which rules. */
    @ParameterizedTest
    @CsvSource({"1, 1", "3, 3", "4, 4", "5, " + PackVersions.RULES})
    void isMadeAgainByItsOwnRules(String issued, String again) {
        assertThat(PackVersions.rulesFor(issued)).isEqualTo(again);
    }

    private static PackModel pack(String rules) {
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        EVENTS.forEach(event -> fold.apply(fold.position() + 1, event));
        assertThat(fold.anomalies()).isEmpty();
        return PackModels.of(
                fold.standing(SampleEvents.PLAN, PERIOD, SpanReading.of(rules)).orElseThrow(),
                new PackEdition.Issued(1, fold.position()),
                new PackContext(
                        text -> Optional.empty(),
                        (verdict, indicator, detail, changes) -> Explanations.explain(
                                        verdict, indicator, detail, changes)
                                .text(),
                        FigureHistory.none(),
                        Disclosure.internal(),
                        null,
                        null,
                        AgendaTemplate.standard(),
                        rules));
    }

    private static List<String> differences(PackModel pack, String rules) throws VerificationException {
        PlanLedger ledger = new PlanLedger();
        long position = 0;
        for (LedgerEvent event : EVENTS) {
            position++;
            ledger.apply(position, event);
        }
        CommitteePackIssued issued = new CommitteePackIssued(
                SampleEvents.MUNICIPALITY,
                SampleEvents.PLAN,
                PERIOD.toString(),
                1,
                pack.provenance().position(),
                pack.provenance().stateHash(),
                pack.provenance().templateVersion(),
                pack.provenance().rendererVersion(),
                rules,
                List.of(),
                null,
                null,
                null,
                null);
        return PackComparison.of(ledger, issued, PERIOD, PackJson.parse(PackFormat.JSON.render(pack)))
                .differences()
                .stream()
                .map(each -> each.in(Language.ENGLISH))
                .filter(each -> !each.contains("rules"))
                .toList();
    }
}
