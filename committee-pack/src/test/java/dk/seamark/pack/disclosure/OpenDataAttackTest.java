package dk.seamark.pack.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.pack.Withheld;
import dk.seamark.events.pack.WithheldFigure;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.pack.PackModel;
import dk.seamark.pack.opendata.CsvReader;
import dk.seamark.pack.opendata.JsonStatReader;
import dk.seamark.pack.opendata.Licence;
import dk.seamark.pack.opendata.OpenFile;
import dk.seamark.pack.opendata.OpenTerms;
import dk.seamark.pack.render.PackFormat;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.SampleEvents;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Open data says of a pack's figures what its public edition says, number for number. So whoever reads it knows no more
 * than the attacker of {@link AttackTest}, who finds no withheld number and no complement of one.
 */
class OpenDataAttackTest {

    private static final int PAIRS = 300;
    private static final OpenTerms TERMS =
            new OpenTerms(Licence.ATTRIBUTION, Instant.EPOCH, 1, "ledger.slagelse.dk/indicators");

    private final long seed = new Random().nextLong();

    @Test
    void openDataSaysNoMoreThanThePublicEdition() {
        int withheld = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            World world = new World(new Random(seed + pair));
            Standing first = world.standing(2023);
            Withheld hidden = Disclosure.withheld(first, List.of(), Thresholds.five());
            withheld += demandSame(first, hidden);
            world.tellTheRest();
            world.correct();
            Standing second = world.standing(2024);
            withheld += demandSame(
                    second, Disclosure.withheld(second, List.of(new Published(first, hidden)), Thresholds.five()));
        }
        assertThat(withheld).as("figures withheld").isGreaterThan(PAIRS);
    }

    /** Compares what open data and edition say of each slot; returns how many figures are withheld. */
    private int demandSame(Standing standing, Withheld withheld) {
        PackModel pack = World.pack(standing, Disclosure.withholding(withheld));
        Map<String, String> shown = new TreeMap<>();
        pack.sources()
                .forEach(group -> group.figures()
                        .forEach(line -> shown.put(
                                "i." + line.componentId() + " " + line.series() + " " + line.period(),
                                line.value() == null ? "withheld" : line.value().toPlainString())));

        Map<String, String> rows = new TreeMap<>();
        CsvReader.read(file(OpenFile.FIGURES, pack))
                .forEach(row -> rows.put(
                        "i." + row.get("component") + " " + row.get("series") + " " + row.get("period"),
                        said(String.valueOf(row.get("value")), String.valueOf(row.get("status")))));
        Map<String, String> cells = new TreeMap<>();
        JsonStatReader.cells(file(OpenFile.CUBE, pack))
                .forEach((name, cell) -> cells.put(name, said(cell.value(), cell.status())));

        assertThat(rows).as("seed %d", seed).isEqualTo(shown);
        assertThat(cells).as("seed %d", seed).isEqualTo(shown);
        return withheld.figures().size();
    }

    private static String said(String value, String status) {
        return value.isEmpty() ? status : value;
    }

    private static byte[] file(OpenFile file, PackModel pack) {
        return file.of(PackFormat.JSON.render(pack), TERMS);
    }

    /** A canary: a withheld number that stands nowhere else, with its counts, its measurement and its link. */
    @ParameterizedTest
    @EnumSource(OpenFile.class)
    void aWithheldFigureStandsInNoFile(OpenFile file) {
        String open = new String(file(file, canary(false)), StandardCharsets.UTF_8);
        assertThat(open).doesNotContain("73.4219", "73,4219", "40961", "55789", "m-canary", "14828");
        assertThat(open.contains("withheld")).isEqualTo(file != OpenFile.MISSING);

        String control = new String(file(file, canary(true)), StandardCharsets.UTF_8);
        assertThat(control.contains("73.4219")).isEqualTo(file == OpenFile.FIGURES || file == OpenFile.CUBE);
    }

    private static PackModel canary(boolean isShown) {
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        FigureSlot slot = SampleEvents.slot("i", "share", 2024);
        Figure figure = new Figure(
                new BigDecimal("73.4219"),
                PlainUnit.PERCENT,
                LocalDate.of(2025, 1, 15),
                "Kilde",
                new BigDecimal("40961"),
                new BigDecimal("55789"),
                false);
        List.of(
                        SampleEvents.drafted(),
                        SampleEvents.track(),
                        SampleEvents.indicator("i", SampleEvents.component("share", PlainUnit.PERCENT, null, null)),
                        SampleEvents.target(
                                "i",
                                LocalDate.of(2025, 1, 1),
                                new dk.seamark.events.rule.AtLeast("share", new BigDecimal("70"))),
                        SampleEvents.approved(),
                        new MeasurementRecorded(
                                SampleEvents.MUNICIPALITY, SampleEvents.PLAN, "m-canary", slot, figure, null))
                .forEach(event -> fold.apply(fold.position() + 1, event));
        List<WithheldFigure> hidden = isShown ? List.of() : List.of(new WithheldFigure("m-canary", null));
        return World.pack(
                fold.standing(SampleEvents.PLAN, new ReportingPeriod(2024)).orElseThrow(),
                Disclosure.withholding(new Withheld(hidden, List.of())));
    }
}
