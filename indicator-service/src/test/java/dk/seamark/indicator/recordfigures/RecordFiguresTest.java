package dk.seamark.indicator.recordfigures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementDeclaredMissing;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.figure.MeasurementWithdrawn;
import dk.seamark.events.figure.ObservationStatus;
import dk.seamark.events.plan.CentreId;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.TextRef;
import dk.seamark.indicator.ExamplePlan;
import dk.seamark.indicator.SingleCommands;
import dk.seamark.indicator.plan.Plans;
import dk.seamark.indicator.recordfigures.FiguresReport.RowReport;
import dk.seamark.kit.command.BatchDecision;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.problem.Problems;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.security.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of rows, by what stands in their slots. */
class RecordFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);
    private static final Caller ARI =
            new Caller(new Municipality("slagelse"), Role.CENTRE_STAFF, new CentreId("ari"), "actor-1");
    private static final FigureSlot SLOT =
            new FigureSlot(ExamplePlan.EMPLOYMENT, "frekvens", Series.MUNICIPALITY, "2024");
    private static final String STREAM =
            "slagelse/plans/" + ExamplePlan.PLAN + "/indicators/" + ExamplePlan.EMPLOYMENT + "/2024";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** In the slot stands a measurement m1 with the text t1, where it says so: "Set i januar". */
    private static final Map<String, String> TEXTS = Map.of("t1", "Set i januar");

    /** A row with a value has unit, date and source as the figure that stands, unless it says others. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        stands            | row                                                            | outcome
        -                 | value=61                                                       | recorded measurement-recorded 0
        -                 | value=0                                                        | recorded measurement-recorded 0
        -                 | value=61, note=Ny                                              | recorded measurement-recorded 0
        -                 | value=61, series=comparator                                    | recorded measurement-recorded 0
        -                 | value=61, period=2023                                          | recorded measurement-recorded 0
        -                 | missing=late                                                   | recorded measurement-declared-missing 0
        -                 | missing=late, explanation=Derfor                               | recorded measurement-declared-missing 0
        missing late      | value=61                                                       | recorded measurement-recorded 1
        missing late      | missing=not-measured                                           | recorded measurement-declared-missing 1
        missing late      | missing=late                                                   | unchanged -
        missing late      | missing=late, explanation=Derfor                               | recorded measurement-declared-missing 1
        missing late t1   | missing=late                                                   | unchanged -
        missing late t1   | missing=late, explanation=Set i januar                         | unchanged -
        missing late t1   | missing=late, explanation=Set i februar                        | recorded measurement-declared-missing 1
        withdrawn         | value=61                                                       | recorded measurement-recorded 2
        withdrawn         | missing=suppressed                                             | recorded measurement-declared-missing 2
        61                | value=61                                                       | unchanged m1
        61                | value=61.0                                                     | unchanged m1
        61                | value=62                                                       | refused figure-stands
        61                | value=61, source=En anden                                      | refused figure-stands
        61                | value=61, status=provisional                                   | refused figure-stands
        61                | value=61, note=Ny                                              | refused figure-stands
        61                | missing=late                                                   | refused figure-stands
        61 t1             | value=61                                                       | unchanged m1
        61 t1             | value=61, note=Set i januar                                    | unchanged m1
        61 t1             | value=61, note=Set i februar                                   | refused figure-stands
        61 provisional    | value=61, status=provisional                                   | unchanged m1
        61 provisional    | value=61                                                       | refused figure-stands
        61                | value=62, corrects=m1, reason=typing-error                     | recorded measurement-corrected 1
        61                | value=61.0, corrects=m1, reason=typing-error                   | recorded measurement-corrected 1
        61                | value=62, corrects=m1, reason=other, explanation=Derfor        | recorded measurement-corrected 1
        61                | value=62, corrects=m1, reason=other                            | refused explanation:other-is-explained
        61                | value=62, corrects=m1                                          | refused reason:required
        61                | value=61, corrects=m1, reason=typing-error                     | unchanged m1
        61                | value=61, corrects=m0, reason=typing-error                     | unchanged m1
        61                | value=62, corrects=m0, reason=typing-error                     | refused measurement-unknown
        -                 | value=62, corrects=m0, reason=typing-error                     | refused measurement-unknown
        withdrawn         | value=62, corrects=m1, reason=typing-error                     | refused corrects:measurement-not-withdrawn
        61 provisional    | value=61, corrects=m1, status=final                            | recorded measurement-confirmed 1
        61 provisional    | value=61, corrects=m1, status=final, explanation=Set           | recorded measurement-confirmed 1
        61 provisional    | value=61.0, corrects=m1, status=final                          | recorded measurement-confirmed 1
        61                | value=61.0, corrects=m1, status=final                          | unchanged m1
        61                | value=61.0, corrects=m1                                        | unchanged m1
        61                | value=62, corrects=m1, reason=typing-error, series=comparator  | refused corrects:row-corrects-own-slot
        61 provisional    | value=61, corrects=m1, status=final, series=comparator         | refused corrects:row-corrects-own-slot
        61 provisional    | value=61, corrects=m1                                          | refused reason:required
        61 provisional    | value=61, corrects=m1, status=final, reason=source-revised     | refused status:correction-is-confirmation
        61 provisional    | value=62, corrects=m1, reason=source-revised                   | refused status:correction-says-status
        61 provisional    | value=62, corrects=m1, reason=source-revised, status=final     | recorded measurement-corrected 1
        -                 | value=101                                                      | refused value:value-at-most
        -                 | value=61, unit=count                                           | refused unit:unit-of-component
        -                 | value=61, unit=kroner                                          | refused unit:unit
        -                 | value=61, measuredOn=2025-03-04                                | refused measuredOn:measured-by-today
        -                 | value=61, period=2021, measuredOn=2021-12-31                   | refused period:period-covered-by-plan
        -                 | value=61, period=2024-H3                                       | refused period:period
        -                 | value=61, component=andel                                      | refused component:component-of-indicator
        -                 | value=61, series=nation                                        | refused series:code
        -                 | value=61, numerator=1, denominator=2                           | refused value:value-agrees-with-counts
        -                 | unit=percent                                                   | refused value:required measuredOn:required source:required
        -                 | note=Ny                                                        | refused value:required unit:required measuredOn:required source:required
        -                 | missing=fordi                                                  | refused missing:code
        -                 | missing=late, value=61                                         | refused value:row-missing-alone unit:row-missing-alone measuredOn:row-missing-alone source:row-missing-alone
        -                 | missing=late, note=Ny                                          | refused note:row-missing-alone
        -                 | value=61, reason=typing-error                                  | refused reason:row-corrects
        -                 | value=61, explanation=Derfor                                   | refused explanation:row-corrects
        61                | value=62, corrects=m1, reason=typing-error, note=Ny            | refused note:row-note-of-new
        -                 | value=61, indicator=hel-fritid                                 | refused other-centre
        -                 | value=61, indicator=findes-ikke                                | refused indicator-unknown
        -                 | value=61, indicator=hel-fritid, unit=kroner                    | refused other-centre
        """, useHeadersInDisplayName = true)
    void aRowBecomes(@Nullable String stands, String row, String outcome) {
        FiguresReport report = decided(Keeping.EACH_ON_ITS_OWN, stands, row).answer();

        assertThat(report.rows())
                .singleElement()
                .satisfies(only -> assertThat(shown(only)).isEqualTo(outcome));
    }

    /** Rows are told of by their numbers. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        rows                                                                 | outcomes
        value=61; value=62, period=2023; missing=late, series=comparator     | recorded, recorded, recorded
        value=61; value=62                                                   | refused component:slot-once, refused component:slot-once
        value=61; value=61                                                   | refused component:slot-once, refused component:slot-once
        value=61; value=62, period=2023; missing=late                        | refused component:slot-once, recorded, refused component:slot-once
        value=61; value=62, unit=kroner                                      | refused component:slot-once, refused unit:unit
        value=61; value=62, series=nation                                    | recorded, refused series:code
        value=61; value=62, series=comparator                                | recorded, recorded
        """, useHeadersInDisplayName = true)
    void twoRowsOfOneSlotAreRefused(String rows, String outcomes) {
        FiguresReport report =
                decided(Keeping.EACH_ON_ITS_OWN, null, rows.split("; ", -1)).answer();

        assertThat(report.rows().stream()
                        .map(row -> row.problem() == null ? row.outcome() : shown(row))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(outcomes);
        assertThat(report.rows().stream().map(RowReport::row).toList())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, report.rows().size()).boxed().toList());
    }

    @Test
    void theNumbersOfBothRowsAreNamed() {
        RowReport second = decided(Keeping.EACH_ON_ITS_OWN, null, "value=61", "value=1, period=2023", "value=62")
                .answer()
                .rows()
                .get(2);

        Problems.Part problem = Objects.requireNonNull(second.problem());
        assertThat(problem.violations().getFirst().message()).isEqualTo("[1, 3]");
        String[] many = Collections.nCopies(11, "value=61").toArray(String[]::new);
        assertThat(decided(Keeping.EACH_ON_ITS_OWN, null, many).answer().rows())
                .allSatisfy(row -> assertThat(Objects.requireNonNull(row.problem())
                                .violations()
                                .getFirst()
                                .message())
                        .isEqualTo("[1, 2, 3, 4, 5, 6, 7, 8, 9, 10 …]"));
    }

    @Test
    void allOrNothingNamesTheRefusedRowsAndDecidesNothing() {
        assertThatThrownBy(() -> decided(Keeping.ALL_OR_NOTHING, null, "value=61", "value=101, period=2023"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("rows-refused");
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
                    assertThat(refusal.args()).isEqualTo(List.of(1, 2));
                    assertThat(refusal.members().get("rows"))
                            .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(RowReport.class))
                            .map(RecordFiguresTest::shown)
                            .containsExactly("refused value:value-at-most");
                });
        assertThat(decided(Keeping.ALL_OR_NOTHING, "61", "value=61", "value=60, period=2023")
                        .answer()
                        .rows())
                .map(RowReport::outcome)
                .containsExactly("unchanged", "recorded");
    }

    @Test
    void textsAreKeptOfRecordedRowsAlone() {
        BatchDecision<FiguresReport> decision = decided(
                Keeping.EACH_ON_ITS_OWN,
                "61 t1",
                "value=61, note=Set i januar",
                "value=60, period=2023, note=Ny",
                "value=160, period=2022, note=Afvist");

        assertThat(decision.texts()).map(text -> text.body()).containsExactly("Ny");
        assertThat(decision.events()).hasSize(1);
    }

    @Test
    void aReportIsStoredAsItIs() {
        FiguresReport report = decided(
                        Keeping.EACH_ON_ITS_OWN, "61", "value=61", "value=60, period=2023", "value=161, period=2022")
                .answer();

        assertThat(LedgerJson.mapper().readValue(LedgerJson.mapper().writeValueAsString(report), FiguresReport.class))
                .isEqualTo(report);
        assertThat(report.recorded()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(1);
    }

    private static BatchDecision<FiguresReport> decided(Keeping keeping, @Nullable String stands, String... rows) {
        RowForm form = new RowForm(id -> Plans.indicatorOf(ARI, ExamplePlan.known(), id));
        List<Row> read = new ArrayList<>();
        for (String row : rows) {
            read.add(form.read(sent(row)));
        }
        RecordFigures batch = new RecordFigures(
                new FigureTable(ExamplePlan.PLAN, keeping, false, read),
                new RowRule(new SingleCommands(), TODAY),
                ids -> TEXTS,
                new ReportWriter("da", RecordFiguresTest::part));
        return batch.decide(stands == null ? Map.of() : Map.of(STREAM, events(stands)));
    }

    private static SentRow sent(String row) {
        ObjectNode json = JSON.createObjectNode();
        json.put("indicator", ExamplePlan.EMPLOYMENT)
                .put("component", "frekvens")
                .put("period", "2024");
        if (row.contains("value=")) {
            json.put("unit", "percent").put("measuredOn", "2024-12-31").put("source", "Barometeret");
        }
        for (String field : row.split(", ", -1)) {
            String name = field.substring(0, field.indexOf('='));
            String value = field.substring(field.indexOf('=') + 1);
            if (List.of("value", "numerator", "denominator").contains(name)) {
                json.put(name, new BigDecimal(value));
            } else {
                json.put(name, value);
            }
        }
        return LedgerJson.mapper().readValue(json.toString(), SentRow.class);
    }

    private static List<LedgerEvent> events(String stands) {
        TextRef words = stands.endsWith(" t1") ? new TextRef("t1", "0".repeat(64)) : null;
        if (stands.startsWith("missing late")) {
            return List.of(
                    new MeasurementDeclaredMissing("slagelse", ExamplePlan.PLAN, SLOT, MissingReason.LATE, words));
        }
        Figure figure = new Figure(
                        new BigDecimal("61"),
                        PlainUnit.PERCENT,
                        LocalDate.of(2024, 12, 31),
                        "Barometeret",
                        null,
                        null,
                        false)
                .withStatus(stands.contains("provisional") ? ObservationStatus.PROVISIONAL : null);
        MeasurementRecorded recorded = new MeasurementRecorded("slagelse", ExamplePlan.PLAN, "m1", SLOT, figure, words);
        return stands.equals("withdrawn")
                ? List.of(
                        recorded,
                        new MeasurementWithdrawn(
                                "slagelse", ExamplePlan.PLAN, "m1", SLOT, CorrectionReason.TYPING_ERROR, null))
                : List.of(recorded);
    }

    private static Problems.Part part(Refusal refusal) {
        return new Problems.Part(
                refusal.code(),
                refusal.code(),
                422,
                refusal.code(),
                refusal.violations().stream()
                        .map(violation -> new Problems.Line(
                                violation.field(),
                                violation.rule(),
                                violation.args().toString()))
                        .toList());
    }

    private static String shown(RowReport row) {
        if (row.problem() != null) {
            String broken = row.problem().violations().stream()
                    .map(line -> line.field() + ":" + line.rule())
                    .collect(Collectors.joining(" "));
            return row.outcome() + " " + (broken.isEmpty() ? row.problem().type() : broken);
        }
        return row.event() == null
                ? row.outcome() + " " + (row.measurementId() == null ? "-" : row.measurementId())
                : row.outcome() + " "
                        + row.event().type().replaceAll("dk[.]seamark[.]indicator[.]|[.]v1", "") + " "
                        + row.event().sequence();
    }
}
