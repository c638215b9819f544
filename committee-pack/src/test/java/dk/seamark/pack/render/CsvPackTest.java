package dk.seamark.pack.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.pack.PackModel;
import dk.seamark.pack.SamplePlan;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvPackTest {

    private static final PackModel PACK = SamplePlan.preview("2024", true);

    @Test
    void aTargetIsARowWithItsVerdictAndItsFigure() {
        List<List<String>> rows = rows(PackFormat.CSV.render(PACK));
        assertThat(rows).hasSize(1 + 12 * 3).allSatisfy(row -> assertThat(row).hasSize(18));
        assertThat(rows.getFirst())
                .containsExactly(
                        "Spor",
                        "Ansvarlig",
                        "Indikator",
                        "Måldato",
                        "Periode",
                        "Vurderes i pakken",
                        "Planens ord",
                        "Resultat",
                        "Tal",
                        "Enhed",
                        "Vurdering",
                        "Vurderingskode",
                        "Begrundelse",
                        "Beslutning",
                        "Kommune",
                        "Plan",
                        "Pakkens periode",
                        "Udgave");
        assertThat(rows)
                .contains(List.of(
                        "4 Fællesskaber, Kultur og Fritid",
                        "Kultur, Fritid og Borgerservice",
                        "4.1 Tosprogede børn i HEL Fritid",
                        "2025-01-01",
                        "2024",
                        "ja",
                        "120 forløb",
                        "118 (eksempel)",
                        "118",
                        "antal",
                        "Ikke opfyldt",
                        "not-met",
                        "Ikke opfyldt efter 1 sammenligninger. Tal: forloeb 2024 er 118 (eksempel).",
                        "",
                        "Slagelse Kommune",
                        "integration-2024-2027",
                        "2024",
                        "Udkast – ikke udsendt"));
    }

    @Test
    void aFigureIsARowWithItsSource() {
        List<List<String>> rows = rows(PackFormat.FIGURES_CSV.render(PACK));
        assertThat(rows)
                .anySatisfy(row -> assertThat(row)
                        .startsWith(
                                "7.2 Forskel i karaktergennemsnit i 9. klasse mellem danske og udenlandske elever",
                                "Dansk, mundtlig",
                                "kommunens",
                                "2024",
                                "1,3",
                                "karakterpoint",
                                "",
                                "",
                                "2024-12-31"))
                .anySatisfy(row -> assertThat(row).contains("Landsgennemsnit", "sammenligningstal", "65", "procent"));
    }

    @Test
    void itIsUtf8WithAMarkAndItsLinesEndAsTheStandardSays() {
        for (PackFormat format : List.of(PackFormat.CSV, PackFormat.FIGURES_CSV)) {
            byte[] bytes = format.render(PACK);
            assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
            String text = new String(bytes, StandardCharsets.UTF_8);
            assertThat(text).endsWith("\r\n").doesNotContainPattern("[^\r]\n").doesNotContainPattern("\r[^\n]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\tabc",
                "  =cmd|' /C calc'!A0",
                "\u00a0=1",
                "＝1",
                "－1",
                "\n=1",
                "-2 % om året"
            })
    void aTextThatASpreadsheetWouldRunIsNotRun(String text) {
        assertThat(cell(DataCell.words(text))).isEqualTo("'" + text);
    }

    /** Texts from before the rule on characters existed cannot start a formula by means of invisible characters. */
    @ParameterizedTest
    @CsvSource({"200b", "000d", "202e", "e000", "0007"})
    void whatNobodySeesIsShownAndHidesNoFormula(String code) {
        String hidden = Character.toString(Integer.parseInt(code, 16));
        assertThat(cell(DataCell.words(hidden + "=1"))).isEqualTo("[U+" + code.toUpperCase(Locale.ROOT) + "]=1");
        assertThat(cell(DataCell.words("=" + hidden + "1"))).startsWith("'=[U+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1", "120 forløb", "−1", "–", "-", "'=1", "1;2", "a\"b\"", "a\r\nb", "«x»", " a"})
    void everyOtherTextStaysAsItIs(String text) {
        assertThat(cell(DataCell.words(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            -1.5    | -1,5
            61.75   | 61,75
            1234567 | 1234567
            1E+3    | 1000
            0.0     | 0,0
            """)
    void aNumberStaysANumberAlsoANegativeOne(String value, String written) {
        assertThat(line(DataCell.number(new BigDecimal(value)))).isEqualTo(written);
    }

    @Test
    void aCellWithASeparatorOrAQuoteIsQuoted() {
        assertThat(line(DataCell.words("1;2"))).isEqualTo("\"1;2\"");
        assertThat(line(DataCell.words("a \"b\" c"))).isEqualTo("\"a \"\"b\"\" c\"");
        assertThat(line(DataCell.words("=1"))).isEqualTo("\"'=1\"");
        assertThat(line(DataCell.words("a b"))).isEqualTo("a b");
    }

    private static String cell(DataCell cell) {
        return rows(file(cell)).get(1).getFirst();
    }

    private static String line(DataCell cell) {
        String text = new String(file(cell), StandardCharsets.UTF_8);
        return text.substring(text.indexOf("\r\n") + 2, text.length() - 2);
    }

    private static byte[] file(DataCell cell) {
        return CsvPack.file(new DataTable("T", List.of(new DataTable.Column("A", 9)), List.of(List.of(cell))));
    }

    /** Parses RFC 4180 with semicolons, character by character. */
    private static List<List<String>> rows(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).substring(1);
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (quoted && letter == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && letter == ';') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && letter == '\r') {
                assertThat(text.charAt(++at)).isEqualTo('\n');
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(List.copyOf(row));
                row.clear();
            } else {
                cell.append(letter);
            }
        }
        assertThat(quoted).isFalse();
        return rows;
    }
}
