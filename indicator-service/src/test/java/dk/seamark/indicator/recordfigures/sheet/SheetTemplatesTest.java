package dk.seamark.indicator.recordfigures.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.indicator.file.FileCell;
import dk.seamark.indicator.file.FileKind;
import dk.seamark.indicator.file.FileRow;
import dk.seamark.indicator.recordfigures.Keeping;
import dk.seamark.kit.command.BatchDecision;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of templates that come back, by what stood when they were made and what stands now. */
class SheetTemplatesTest {

    /** The row of the own figure of 2024 is the file's second. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        made of        | now            | cells                                          | outcome
        none           | none           | -                                              | -
        none           | none           | Tal=61, Målt den=2024-12-31, Kilde=B           | 2 recorded recorded
        none           | none           | Mangler fordi=leveres senere                   | 2 recorded declared-missing
        none           | none           | Tal=mangler, Mangler fordi=leveres senere      | 2 recorded declared-missing
        none           | none           | Kilde=B                                        | 2 unchanged (I2:sheet-row-without-figure)
        none           | 61             | -                                              | 2 unchanged (X2:sheet-outdated-row)
        none           | 61             | Tal=61, Målt den=2024-12-31, Kilde=Barometeret, Status=endelig | -
        none           | 61             | Tal=62, Målt den=2024-12-31, Kilde=B           | 2 refused X2:sheet-outdated
        61             | 61             | -                                              | -
        61             | 61             | Tal=61.0                                       | -
        61 t1          | 61 t1          | -                                              | -
        61 example     | 61 example     | -                                              | -
        61 provisional | 61 provisional | -                                              | -
        61             | 61             | Tal=62                                         | 2 refused Q2:required
        61             | 61             | Tal=62, Rettes fordi=tastefejl                 | 2 recorded corrected
        61             | 61             | Tal=62, Rettes fordi=andet                     | 2 refused P2:other-is-explained
        61             | 61             | Tal=62, Rettes fordi=andet, Bemærkning=Derfor  | 2 recorded corrected
        61             | 61             | Rettes fordi=tastefejl                         | -
        61             | 61             | Tal=                                           | 2 unchanged (I2:sheet-blank-keeps)
        61             | 61             | Tal=mangler, Mangler fordi=leveres senere      | 2 refused I2:figure-stands
        61 provisional | 61 provisional | Status=endelig                                 | 2 recorded confirmed
        61 provisional | 61 provisional | Tal=62, Rettes fordi=kilden har rettet         | 2 recorded corrected
        61 m2          | 61             | -                                              | -
        61 m2          | 62             | -                                              | 2 unchanged (X2:sheet-outdated-row)
        61 m2          | 62             | Tal=63, Rettes fordi=tastefejl                 | 2 refused X2:sheet-outdated
        61             | withdrawn      | -                                              | 2 unchanged (X2:sheet-outdated-row)
        61             | withdrawn      | Tal=62                                         | 2 refused X2:sheet-outdated
        withdrawn      | withdrawn      | -                                              | -
        withdrawn      | withdrawn      | Tal=61, Målt den=2024-12-31, Kilde=B           | 2 recorded recorded
        missing        | missing        | -                                              | -
        missing t1     | missing t1     | -                                              | -
        missing        | missing        | Tal=61, Målt den=2024-12-31, Kilde=B           | 2 recorded recorded (J2:sheet-missing-replaced)
        missing        | missing        | Tal=61, Målt den=2024-12-31, Kilde=B, Mangler fordi= | 2 recorded recorded
        missing        | missing        | Mangler fordi=ikke målt                        | 2 recorded declared-missing
        missing        | missing        | Mangler fordi=                                 | 2 unchanged (J2:sheet-blank-keeps-reason)
        missing t1     | missing t1     | Bemærkning=Nyt                                 | 2 recorded declared-missing
        """, useHeadersInDisplayName = true)
    void aTemplateComesBack(String made, String now, @Nullable String cells, @Nullable String outcome) {
        byte[] file = edited(SheetFixture.template(stands(made), FileKind.CSV, Language.DANISH, 2024), cells);

        assertThat(SheetFixture.shown(SheetFixture.report(stands(now), file)))
                .isEqualTo(outcome == null ? "" : outcome);
    }

    /** Whatever stands, in whichever kind of file and language. */
    @ParameterizedTest
    @ValueSource(
            strings = {"-", "61", "61.25 t1", "61 provisional", "61 example t1", "missing", "missing t1", "withdrawn"})
    void whatIsUnchangedChangesNothing(String stands) {
        for (FileKind kind : FileKind.values()) {
            for (Language language : Language.values()) {
                byte[] file = SheetFixture.template(stands, kind, language, 2022, 2023, 2024);
                BatchDecision<SheetReport> decided =
                        SheetFixture.decided(stands, file, Keeping.ALL_OR_NOTHING, Language.DANISH);

                assertThat(decided.events()).as(kind + " " + language).isEmpty();
                assertThat(decided.answer().rows()).as(kind + " " + language).isEmpty();
                assertThat(decided.answer().unchanged())
                        .as(kind + " " + language)
                        .isEqualTo(6);
            }
        }
    }

    @Test
    void aTemplateSaysWhatIsAskedForAndWhatStoodBefore() {
        List<FileRow> rows = FileKind.CSV
                .read(SheetFixture.template("61.5 t1", FileKind.CSV, Language.DANISH, 2025))
                .getFirst()
                .rows();

        assertThat(rows.getFirst().cells().stream().map(FileCell::shown))
                .startsWith("Nr.", "Indikatorens navn", "Delindikatorens navn", "Sammenlignes med", "Periode", "Enhed")
                .endsWith("Indikator-id", "Delindikator-id", "Hvis tal", "Skabelon");
        assertThat(rows.get(1).cells().stream().map(FileCell::shown))
                .startsWith("5.1", "Indikator 5.1", "Delindikator", "", "2025", "percent", "61,5")
                .contains("beskaeftigelsesfrekvens", "frekvens", "kommunens eget");
        assertThat(rows.get(2).cells().stream().map(FileCell::shown)).contains("Landsgennemsnit", "sammenligningen");
    }

    @Test
    void theDifferenceIsCellByCell() {
        byte[] file = edited(
                SheetFixture.template("61.5", FileKind.CSV, Language.DANISH, 2024),
                "Tal=62,5, Rettes fordi=tastefejl, Kilde=Et andet sted");

        SheetReport report = SheetFixture.report("61.5", file);

        assertThat(report.rows().getFirst().changes())
                .containsExactly(
                        new SheetReport.Change("I2", "Tal", "61,5", "62,5"),
                        new SheetReport.Change("N2", "Kilde", "Barometeret", "Et andet sted"));
        assertThat(LedgerJson.mapper().readValue(LedgerJson.mapper().writeValueAsString(report), SheetReport.class))
                .isEqualTo(report);
    }

    @Test
    void ofAllOrNothingOneFaultKeepsNothingAndNamesTheCell() {
        byte[] file = edited(
                SheetFixture.template("-", FileKind.CSV, Language.DANISH, 2024),
                "Tal=seksti, Målt den=2024-12-31, Kilde=B");

        assertThatThrownBy(() -> SheetFixture.decided("-", file, Keeping.ALL_OR_NOTHING, Language.DANISH))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("sheet-refused");
                    assertThat(refusal.args()).isEqualTo(List.of(1, 2));
                    assertThat(refusal.members().get("rows")).asString().contains("I2", "sheet-number", "[seksti]");
                });
    }

    /** The answer can be sent as it is, and answered again. */
    @ParameterizedTest
    @EnumSource(FileKind.class)
    void theFileComesBackWithAColumnThatSaysWhatBecomesOfIt(FileKind kind) {
        byte[] file = kind == FileKind.CSV
                ? edited(SheetFixture.template("-", kind, Language.DANISH, 2024), "Tal=161, Målt den=i går, Kilde=B")
                : SheetFixture.template("61 m2", kind, Language.DANISH, 2024);
        String stands = kind == FileKind.CSV ? "-" : "62";
        byte[] answered = answered(file, stands);
        byte[] again = answered(answered, stands);

        for (byte[] each : List.of(answered, again)) {
            List<FileRow> rows = kind.read(each).getFirst().rows();
            assertThat(rows.getFirst().cells().getLast().shown()).isEqualTo("Svar fra systemet");
            assertThat(rows.getFirst().cells()).hasSize(25);
            assertThat(rows.get(1).cells().getLast().shown())
                    .contains(kind == FileKind.CSV ? "FEJL i M2 Målt den: [i går]" : "Bemærk X2 Skabelon: []");
            assertThat(rows.get(2).cell(24).isBlank()).isTrue();
        }
        assertThat(SheetFixture.shown(SheetFixture.report(stands, answered)))
                .isEqualTo(SheetFixture.shown(SheetFixture.report(stands, file)));
    }

    private static byte[] answered(byte[] file, String stands) {
        SheetBatch batch = SheetFixture.batch(file, Keeping.EACH_ON_ITS_OWN, Language.DANISH);
        SheetReport report = batch.decide(SheetFixture.standing(stands)).answer();
        return SheetAnswer.of(file, batch.content(), report, Language.DANISH);
    }

    private static String stands(String stands) {
        return stands.equals("none") ? "-" : stands;
    }

    /** A template with other cells in its second row: {@code Tal=61, Kilde=B}. */
    private static byte[] edited(byte[] file, @Nullable String cells) {
        if (cells == null) {
            return file;
        }
        List<List<FileCell>> rows = new ArrayList<>();
        FileKind.CSV.read(file).getFirst().rows().forEach(row -> rows.add(new ArrayList<>(row.cells())));
        List<String> header = rows.getFirst().stream().map(FileCell::shown).toList();
        for (String cell : cells.split(", (?=[A-ZÆØÅ])", -1)) {
            Map.Entry<String, String> pair =
                    Map.entry(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
            assertThat(header).contains(pair.getKey());
            rows.get(1).set(header.indexOf(pair.getKey()), FileCell.text(pair.getValue()));
        }
        return dk.seamark.indicator.file.CsvFile.write(rows, Language.DANISH, ';');
    }
}
