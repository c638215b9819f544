package dk.seamark.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.rule.RuleText;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Unit;
import dk.seamark.pack.explain.Explanations;
import dk.seamark.pack.render.PackFormat;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.SampleEvents;
import dk.seamark.verify.judge.PackComparison;
import dk.seamark.verify.judge.PackJson;
import dk.seamark.verify.judge.PlanLedger;
import dk.seamark.verify.report.VerificationException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A plan with an indicator in each kind of unit: its figures are judged, told in every form of the pack, and found
 * again by the verifier. Each row has the figures of 2023 and 2024, that of the comparator, the target of 2024, and
 * what the two languages say. No-break spaces are written as underscores.
 */
class AllUnitsTest {

    private static final String TABLE = """
            count                        |0|10|12|11| at least 12                      | 12 i 2024 mod et krav på mindst 12: | 12 in 2024
            percent                      |1|60|61.5|61| at least 61                    | 61,5_% i 2024 mod | 61.5% in 2024
            percent-change               |1|3|-1.5|1| at most 0                        | −1,5_% i 2024 mod | −1.5% in 2024
            ratio                        |1|11|10.5|12| less than 11                   | 10,5 i 2024 mod | 10.5 in 2024
            per 1000 borgere/inhabitants |1|13|12.5|11| at most 5 % above the comparator | 12,5 pr. 1.000 borgere i 2024 mod | 12.5 per 1,000 inhabitants in 2024
            DKK                          |0|900|850.50|800| down by 2 %                | 850,5_kr. i 2024 mod | DKK_850.5 in 2024
            thousand DKK                 |0|900|1|800| at most 850                     | 1_tusind kr. i 2024 mod | DKK_1 thousand in 2024
            million DKK in 2024 prices   |1|3.5|-1|2| at least 0                       | −1,0_mio. kr. i 2024 mod | DKK_−1.0 million in 2024
            duration min                 |0|25|1|22| at most 20                        | 1_minut i 2024 mod et krav på højst 20_minutter | 1_minute in 2024
            duration h                   |0|25|24|22| at most 24                       | 24_timer i 2024 mod | 24_hours in 2024
            duration d                   |1|14|13.5|15| at most 0 % above the comparator | 13,5_dage i 2024 mod et krav på højst 15,0_dage | 13.5_days in 2024
            duration wk                  |0|6|5|4| at most 5                           | 5_uger i 2024 mod | 5_weeks in 2024
            duration mo                  |0|6|5|4| at most 5                           | 5_måneder i 2024 mod | 5_months in 2024
            duration a                   |0|6|5|4| at most 5                           | 5_år i 2024 mod | 5_years in 2024
            index 2015=100               |1|101|112.4|108| at least 110                | 112,4 i 2024 mod | 112.4 in 2024
            quantity t                   |0|40|35|30| down by 2 %                      | 35_t i 2024 mod | 35_t in 2024
            quantity t{CO2e}             |0|40|-4|30| at most 0                        | −4_t CO2e i 2024 mod | −4_t CO2e in 2024
            quantity kW.h                |0|4000000|3500000.123456789012345|0| at most 3600000 | 3.500.000,123456789012345_kWh i 2024 | 3,500,000.123456789012345_kWh in 2024
            quantity m3                  |2|40|35|30| total since 2023 at most 76      | I alt 75,00_m³ (40,00_m³ i 2023 + 35,00_m³ i 2024) mod et krav på højst 76,00_m³ | 75.00_m³ in all (40.00_m³ in 2023 + 35.00_m³ in 2024)
            grade-points                 |1|6.8|7.1|7.3| at most 0 % or points below the comparator | 7,1_karakterpoint i 2024 mod et krav på mindst 7,3_karakterpoint (Hele landet): | 7.1_grade points in 2024
            wellbeing-score              |1|3.6|3.7|3.7| at most 0 % or points below the comparator | 3,7 i 2024 mod et krav på mindst 3,7 | 3.7 in 2024
            score 0 to 10                |1|7|7.5|7| at least 7.5                      | 7,5 i 2024 mod | 7.5 in 2024
            yes-no                       |0|0|1|0| fulfilled                           | Ja i 2024 mod | Yes in 2024
            own-count kursus,kurser/course,courses |0|3|1|2| at least 2                | 1_kursus i 2024 mod et krav på mindst 2_kurser | 1_course in 2024
            own-amount årsværk,årsværk/man-year,man-years |1|3|1|2| at least 0.5       | 1,0_årsværk i 2024 mod | 1.0_man-year in 2024
            """;

    private record Row(
            String id, Unit unit, int decimals, List<String> values, String rule, String danish, String english) {}

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String line : TABLE.lines().toList()) {
            List<String> cells =
                    List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
            rows.add(new Row(
                    "i" + rows.size(),
                    Unit.ofCode(cells.get(0)).orElseThrow(),
                    Integer.parseInt(cells.get(1)),
                    cells.subList(2, 5),
                    cells.get(5),
                    cells.get(6).replace('_', '\u00a0'),
                    cells.get(7).replace('_', '\u00a0')));
        }
        return rows;
    }

    private static List<LedgerEvent> history() {
        List<LedgerEvent> events = new ArrayList<>(List.of(SampleEvents.drafted(), SampleEvents.track()));
        for (Row row : rows()) {
            ComponentDefinition component = new ComponentDefinition(
                    "a",
                    "Tal",
                    row.unit(),
                    row.decimals(),
                    Direction.HIGHER_IS_BETTER,
                    null,
                    row.rule().equals("fulfilled") ? null : "Hele landet",
                    null);
            events.add(SampleEvents.indicator(row.id(), component));
            events.add(SampleEvents.target(row.id(), LocalDate.of(2025, 1, 1), RuleText.parse(row.rule())));
        }
        events.add(SampleEvents.approved());
        for (Row row : rows()) {
            events.add(recorded(
                    row, SampleEvents.slot(row.id(), "a", 2023), row.values().get(0)));
            events.add(recorded(
                    row, SampleEvents.slot(row.id(), "a", 2024), row.values().get(1)));
            if (!row.rule().equals("fulfilled")) {
                events.add(recorded(
                        row,
                        SampleEvents.comparator(row.id(), "a", 2024),
                        row.values().get(2)));
            }
        }
        return events;
    }

    private static MeasurementRecorded recorded(Row row, FigureSlot slot, String value) {
        Figure figure =
                new Figure(new BigDecimal(value), row.unit(), LocalDate.of(2025, 1, 15), "Kilde", null, null, false);
        return new MeasurementRecorded(
                SampleEvents.MUNICIPALITY,
                SampleEvents.PLAN,
                row.id() + "-" + slot.series().code() + "-" + slot.period(),
                slot,
                figure,
                null);
    }

    private static PackModel pack(List<LedgerEvent> history) {
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        for (LedgerEvent event : history) {
            fold.apply(fold.position() + 1, event);
        }
        return PackModels.of(
                fold.standing(SampleEvents.PLAN, new ReportingPeriod(2024)).orElseThrow(),
                new PackEdition.Issued(1, fold.position()),
                PackContext.internal(
                        text -> Optional.empty(),
                        (verdict, indicator, detail, changes) -> Explanations.explain(
                                        verdict, indicator, detail, changes)
                                .text()));
    }

    @Test
    void eachFigureIsToldWithItsUnitInBothLanguages() {
        PackModel pack = pack(history());
        String danish = page(pack, PackFormat.HTML);
        String english = page(pack, PackFormat.HTML_ENGLISH);

        assertThat(rows()).allSatisfy(row -> {
            assertThat(danish).as(row.unit().code()).contains(row.danish());
            assertThat(english).as(row.unit().code()).contains(row.english());
        });
    }

    @Test
    void noUnitButAPercentageIsReadInPercentagePoints() {
        PackModel pack = pack(history());

        assertThat(page(pack, PackFormat.HTML)).contains("procentpoint");
        assertThat(sentences(pack, "grade-points")).isNotEmpty().noneMatch(text -> text.contains("procentpoint"));
        assertThat(sentences(pack, "wellbeing-score")).isNotEmpty().noneMatch(text -> text.contains("procentpoint"));
    }

    private static List<String> sentences(PackModel pack, String code) {
        String id = rows().stream()
                .filter(row -> row.unit().code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
        return pack.tracks().stream()
                .flatMap(track -> track.indicators().stream())
                .filter(indicator -> indicator.number().equals(id))
                .flatMap(indicator -> indicator.targets().stream())
                .flatMap(target -> Stream.ofNullable(target.working()))
                .toList();
    }

    @Test
    void eachFormOfThePackCanBeMade() {
        PackModel pack = pack(history());

        for (PackFormat format : PackFormat.values()) {
            assertThat(format.render(pack)).as("%s", format).hasSizeGreaterThan(500);
        }
        assertThat(new String(PackFormat.CSV.render(pack), StandardCharsets.UTF_8))
                .contains("pr. 1.000 borgere", "mio. kr., 2024-priser", "indeks, 2015 = 100", "kurser");
    }

    @Test
    void theVerifierFindsTheFiguresAndVerdicts() throws VerificationException {
        List<LedgerEvent> history = history();
        PackModel pack = pack(history);
        PlanLedger ledger = new PlanLedger();
        for (int i = 0; i < history.size(); i++) {
            ledger.apply(i + 1L, history.get(i));
        }
        CommitteePackIssued issued = SampleEvents.issued("2024", 1);

        PackComparison.Result compared = PackComparison.of(
                ledger,
                new CommitteePackIssued(
                        issued.municipality(),
                        issued.planId(),
                        issued.period(),
                        issued.number(),
                        pack.provenance().position(),
                        pack.provenance().stateHash(),
                        pack.provenance().templateVersion(),
                        pack.provenance().rendererVersion(),
                        pack.provenance().ruleVersion(),
                        List.of(),
                        null,
                        null,
                        null,
                        null),
                new ReportingPeriod(2024),
                PackJson.parse(PackFormat.JSON.render(pack)));

        assertThat(compared.differences()).isEmpty();
    }

    private static String page(PackModel pack, PackFormat format) {
        return new String(format.render(pack), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
    }
}
