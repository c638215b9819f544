package dk.seamark.indicator.recordfigures.sheet;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureEvent;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementDeclaredMissing;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.figure.MeasurementWithdrawn;
import dk.seamark.events.figure.ObservationStatus;
import dk.seamark.events.plan.CentreId;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.TextRef;
import dk.seamark.indicator.ExamplePlan;
import dk.seamark.indicator.figure.Slots;
import dk.seamark.indicator.file.FileKind;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.indicator.plan.Plans;
import dk.seamark.indicator.recordfigures.Keeping;
import dk.seamark.indicator.recordfigures.RowsOfTests;
import dk.seamark.indicator.recordfigures.sheet.SheetReport.Line;
import dk.seamark.kit.command.BatchDecision;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.security.Role;
import dk.seamark.text.Language;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The example plan with what stands in its slots, the templates made of it, and what becomes of files. */
final class SheetFixture {

    static final LocalDate TODAY = LocalDate.of(2025, 3, 3);
    static final Caller ARI =
            new Caller(new Municipality("slagelse"), Role.CENTRE_STAFF, new CentreId("ari"), "actor-1");
    static final FigureSlot SLOT = new FigureSlot(ExamplePlan.EMPLOYMENT, "frekvens", Series.MUNICIPALITY, "2024");
    static final String STREAM =
            "slagelse/plans/" + ExamplePlan.PLAN + "/indicators/" + ExamplePlan.EMPLOYMENT + "/2024";

    /** In a slot that says t1, these words stand. */
    static final Map<String, String> TEXTS = Map.of("t1", "=Set i januar;\r\n\"rettet\"");

    static final String HEADER = "Indikator-id;Delindikator-id;Periode;Tal;Målt den;Kilde";
    static final String IDS = ExamplePlan.EMPLOYMENT + ";frekvens;2024;";

    private SheetFixture() {}

    /** What stands in the slot: {@code -}, {@code 61}, {@code 61 t1}, {@code 61 provisional}, {@code missing}, … */
    static Map<String, List<LedgerEvent>> standing(String stands) {
        return switch (stands.split(" ", 2)[0]) {
            case "-" -> Map.of();
            case "missing" ->
                Map.of(
                        STREAM,
                        List.of(new MeasurementDeclaredMissing(
                                "slagelse", ExamplePlan.PLAN, SLOT, MissingReason.LATE, words(stands))));
            case "withdrawn" ->
                Map.of(
                        STREAM,
                        List.of(
                                recorded("61"),
                                new MeasurementWithdrawn(
                                        "slagelse",
                                        ExamplePlan.PLAN,
                                        "m1",
                                        SLOT,
                                        CorrectionReason.TYPING_ERROR,
                                        null)));
            default -> Map.of(STREAM, List.of(recorded(stands)));
        };
    }

    private static FigureEvent recorded(String stands) {
        Figure figure = new Figure(
                        new BigDecimal(stands.split(" ", 2)[0]),
                        PlainUnit.PERCENT,
                        LocalDate.of(2024, 12, 31),
                        "Barometeret",
                        null,
                        null,
                        stands.contains("example"))
                .withStatus(stands.contains("provisional") ? ObservationStatus.PROVISIONAL : null);
        return new MeasurementRecorded(
                "slagelse", ExamplePlan.PLAN, stands.contains("m2") ? "m200" : "m100", SLOT, figure, words(stands));
    }

    private static @org.jspecify.annotations.Nullable TextRef words(String stands) {
        return stands.contains("t1") ? new TextRef("t1", "0".repeat(64)) : null;
    }

    /** The template of the centre for some years, as a file. */
    static byte[] template(String stands, FileKind kind, Language language, int... years) {
        Map<String, List<LedgerEvent>> histories = standing(stands);
        SheetTemplate template = new SheetTemplate(
                ExamplePlan.known(),
                stream -> {
                    Slots slots = Slots.blank();
                    for (LedgerEvent event : histories.getOrDefault(stream, List.of())) {
                        slots = slots.after((FigureEvent) event);
                    }
                    return slots;
                },
                ref -> TEXTS.get(ref.textId()),
                language);
        List<ReportingPeriod> periods =
                java.util.Arrays.stream(years).mapToObj(ReportingPeriod::new).toList();
        return FigureSheet.write(kind, template.rows("ari", periods), language);
    }

    static byte[] csv(String... lines) {
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** What becomes of a file, each row on its own. */
    static SheetReport report(String stands, byte[] file) {
        return decided(stands, file, Keeping.EACH_ON_ITS_OWN, Language.DANISH).answer();
    }

    static BatchDecision<SheetReport> decided(String stands, byte[] file, Keeping keeping, Language language) {
        return batch(file, keeping, language).decide(standing(stands));
    }

    static SheetBatch batch(byte[] file, Keeping keeping, Language language) {
        Function<String, PlanIndicator> indicators = id -> Plans.indicatorOf(ARI, ExamplePlan.known(), id);
        return new SheetBatch(
                new SheetBatch.Request(ExamplePlan.PLAN, "ari", keeping, false),
                SheetContent.read(
                        file,
                        language,
                        (indicator, component) -> ExamplePlan.known()
                                .indicator(indicator)
                                .flatMap(its -> its.definition().component(component))
                                .map(ComponentDefinition::unit)
                                .orElse(null)),
                new SheetReportWriter(language, RowsOfTests::part),
                indicators,
                rows -> RowsOfTests.batch(ExamplePlan.PLAN, indicators, rows, TODAY, TEXTS),
                ids -> TEXTS);
    }

    /** The lines of a report: row, outcome, then what is said of which cell. */
    static String shown(SheetReport report) {
        return report.rows().stream().map(SheetFixture::shown).collect(Collectors.joining(", "));
    }

    private static String shown(Line line) {
        Stream<String> faults = line.faults().stream().map(fault -> fault.cell() + ":" + fault.rule());
        Stream<String> warnings =
                line.warnings().stream().map(warning -> "(" + warning.cell() + ":" + warning.rule() + ")");
        String event = line.event() == null
                ? ""
                : " " + line.event().type().replaceAll("dk[.]seamark[.]indicator[.]measurement-|[.]v1", "");
        return Stream.of(Stream.of(line.row() + " " + line.outcome() + event), faults, warnings)
                .flatMap(each -> each)
                .collect(Collectors.joining(" "));
    }
}
