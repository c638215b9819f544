package dk.seamark.indicator.proposefigures.download;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.indicator.file.FileCell;
import dk.seamark.indicator.file.FilePeriod;
import dk.seamark.indicator.file.SplitYears;
import dk.seamark.indicator.jsonstat.Absence;
import dk.seamark.indicator.jsonstat.Cell;
import dk.seamark.indicator.statbank.SourceCell;
import dk.seamark.kit.problem.Refusal;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of files by mappings, and what of them is refused. */
class MappedFileTest {

    /**
     * A figure is written {@code Header=what it has, … > column}; that of the municipality, and behind a slash that of
     * the comparator. In files, a bar of a row is a slash, and the plan asks for figures from 2020 on, in percent.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        what                                   | period | more   | figures                          | file                                          | read
        one row of each area and year          | År     | -      | Omr=B > Tal // Omr=DK > Tal       | Omr;År;Tal / B;2023;1,5 / B;2024;2 / DK;2024;3 | m2023 1.5, m2024 2, c2024 3
        a column of each area                  | År     | -      | > B // > DK                      | År;B;DK / 2023;1;2 / 2024;3;..                  | m2023 1, c2023 2, m2024 3, c2024 not-available
        a column of each period                | -      | -      | Omr=B // Omr=DK                  | Omr;2023;2024;Ialt / B;1;2;3 / DK;4;5;9         | m2023 1, m2024 2, c2023 4, c2024 5
        no header above the areas              | -      | -      | [A]=B                            | ;2023;2024 / A;1;2 / B;3;4                      | m2023 3, m2024 4
        titles above, notes below              | År     | -      | Omr=B > Tal                      | Tabel 1;; / ;; / Omr;År;Tal / B;2024;2 / ;; / Kilde: X;; / B;Note; | m2024 2
        headers in any order and letters       | år     | -      | omr = b > TAL                    | TAL;ÅR;OMR / 2;2024;B                           | m2024 2
        two rows of headers                    | -      | -      | Omr=B > Pct                      | ;2023;;2024; / Omr;Antal;Pct;Antal;Pct / B;9;1;9;2 | m2023 1, m2024 2
        names of two rows of headers           | År     | -      | Omr=B > Alle / Pct               | Omr;År;Alle;;Mænd / ;;Antal;Pct;Pct / B;2024;9;2;3 | m2024 2
        blanks that repeat                     | År     | repeat | Omr=B > Tal                      | Omr;År;Tal / A;2024;1 / B;2023;2 / ;2024;3 / C;2024;4 | m2023 2, m2024 3
        a blank row repeats nothing            | -      | repeat | [A]=B                            | ;2023;2024 / A;1;2 / B;3;4 / ;; / Note;;        | m2023 3, m2024 4
        a name and a period in one header      | -      | -      | Omr=B > Pct                      | Omr;Antal 2023;Pct 2023;Pct 2024K1;Pct / B;9;1;2;3 | m2023 1, m2024-Q1 2
        school years behind a name             | -      | last   | Omr=B > Pct                      | Omr;pct 2022/23;Pct  2023/24 / B;1;2            | m2023 1, m2024 2
        titles and notes, more than rows       | -      | -      | Omr=B                            | Tabel / Enhed / Omr,2023,2024 / B,1.5,2 / Kilde / Note / Note | m2023 1.5, m2024 2
        two columns                            | År     | -      | > Tal                            | År,Tal / 2024,7.3                               | m2024 7.3
        blanks that do not                     | År     | apart  | Omr=B > Tal                      | Omr;År;Tal / B;2023;2 / ;2024;3                 | m2023 2
        blanks that nobody spoke of            | År     | -      | Omr=B > Tal                      | Omr;År;Tal / B;2023;2 / ;2024;3                 | A3 mapping-blank
        several columns tell rows apart        | År     | -      | Omr=B,Køn=I alt > Tal            | Omr;Køn;År;Tal / B;M;2024;1 / B;I alt;2024;2    | m2024 2
        too few columns tell rows apart        | År     | -      | Omr=B > Tal                      | Omr;Køn;År;Tal / B;M;2024;1 / B;I alt;2024;2    | D3 mapping-twice
        the same period in two columns         | -      | -      | Omr=B                            | Omr;2024;2024 / B;1;2                           | C2 mapping-twice
        a school year                          | År     | first  | Omr=B > Tal                      | Omr;År;Tal / B;2023/24;1                        | m2023 1
        the other year of it                   | År     | last   | Omr=B > Tal                      | Omr;År;Tal / B;2023/2024;1                      | m2024 1
        a school year that nobody spoke of     | År     | -      | Omr=B > Tal                      | Omr;År;Tal / B;2023/24;1                        | B2 mapping-split-years
        school years as columns                | -      | last   | Omr=B                            | Omr;2022/23;2023/24 / B;1;2                     | m2023 1, m2024 2
        school years as columns, nobody spoke  | -      | -      | Omr=B                            | Omr;2022/23;2023/24 / B;1;2                     | B1 mapping-split-years, C1 mapping-split-years
        years of long ago are not read         | År     | -      | Omr=B > Tal                      | Omr;År;Tal / B;1998;ca. 3 / B;2024;2            | m1998 over, m2024 2
        months are passed over                 | År     | -      | Omr=B > Tal                      | Omr;År;Tal / B;2024M01;3 / B;2024;2             | m2024M01 over, m2024 2
        no period                              | År     | -      | Omr=B > Tal                      | Omr;År;Tal / B;I alt;3                          | B2 mapping-period
        no number                              | År     | -      | Omr=B > Tal                      | Omr;År;Tal / B;2024;seks                        | C2 mapping-number
        numbers that other numbers explain     | År     | -      | Omr=B > Tal                      | Omr;År;Tal / A;2024;1,25 / B;2024;1.234         | m2024 1234
        numbers that nothing explains          | År     | -      | Omr=B > Tal                      | Omr;År;Tal / B;2024;1.234                       | C2 mapping-number-ambiguous
        two faults                             | År     | -      | Omr=B > Tal                      | Omr;År;Tal / B;2023;x y / B;2024;z              | C2 mapping-number, C3 mapping-number
        no such row                            | År     | -      | Omr=B > Tal // Omr=DK > Tal       | Omr;År;Tal / B;2024;1                           | answer mapping-without-rows
        no such column                         | År     | -      | Omr=B > Andel                    | Omr;År;Tal / B;2024;1                           | answer mapping-without-columns
        no such period column                  | -      | -      | Omr=B                            | Omr;Tal / B;1                                   | answer mapping-without-columns
        two columns of a name                  | År     | -      | Omr=B > Tal                      | Omr;År;Tal;Tal / B;2024;1;2                     | answer mapping-column-twice
        another sheet                          | År     | Ark2   | Omr=B > Tal                      | Omr;År;Tal / B;2024;1                           | answer mapping-without-sheet
        """, useHeadersInDisplayName = true)
    void aFileIsReadOrRefused(
            String what, @Nullable String period, @Nullable String more, String figures, String file, String read) {
        byte[] bytes = file.replace(" / ", "\r\n").getBytes(StandardCharsets.UTF_8);

        assertThat(read(bytes, mapping(period, more, figures))).isEqualTo(read);
    }

    /** What stands in the place of a figure, and what is read. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        7,3            | 7.3
        7.3            | 7.3
        0              | 0
        7,3 %          | 7.3
        7 pct.         | 7
        -2,5           | -2.5
        −2,5           | -2.5
        ``             | unexplained
        -              | unexplained
        –              | unexplained
        :              | not-available
        ..             | not-available
        .              | not-available
        …              | not-available
        x              | confidential
        X              | confidential
        *              | confidential
        <5             | confidential
        < 5            | confidential
        under 5        | confidential
        færre end 10   | confidential
        <              | refused
        5-             | refused
        1-4            | refused
        7,3*           | refused
        n/a            | refused
        """)
    void aFigureIs(String cell, String read) {
        byte[] bytes = ("År;Tal;Andet\r\n2024;" + cell + ";1").getBytes(StandardCharsets.UTF_8);

        assertThat(read(bytes, mapping("År", null, "> Tal")).replaceFirst("^m2024 |^B2 .*", ""))
                .isEqualTo(read.equals("refused") ? "" : read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        2024            | 2024
        2024K1          | 2024-Q1
        2024 k4         | 2024-Q4
        2024-Q2         | 2024-Q2
        2024Q2          | 2024-Q2
        2024H2          | 2024-H2
        2024-H1         | 2024-H1
        K3 2024         | 2024-Q3
        1. kvartal 2024 | 2024-Q1
        2. kvt. 2024    | 2024-Q2
        2. halvår 2024  | 2024-H2
        2024M12         | other
        2024U05         | other
        2024H3          | none
        2024K5          | none
        24              | none
        2024-12         | none
        2011-12         | none
        2019-2021       | none
        2023/25         | none
        2023/24         | two years
        2023-2024       | two years
        1999/00         | two years
        31-12-2024      | none
        I alt           | none
        """)
    void aPeriodIs(String text, String read) {
        String found = switch (FilePeriod.read(FileCell.text(text), null)) {
            case FilePeriod.Of of -> of.period().toString();
            case FilePeriod.Other other -> "other";
            case FilePeriod.TwoYears years -> "two years";
            case FilePeriod.None none -> "none";
        };
        assertThat(found).isEqualTo(read);
    }

    private static String read(byte[] file, FileMapping mapping) {
        try {
            return MappedFile.read(
                            file,
                            mapping,
                            PlainUnit.PERCENT,
                            (series, period) -> period.compareTo(new ReportingPeriod(2020)) >= 0)
                    .stream()
                    .map(MappedFileTest::shown)
                    .collect(Collectors.joining(", "));
        } catch (Refusal refusal) {
            return refusal.violations().stream()
                    .map(violation -> violation.field() + " " + violation.rule())
                    .collect(Collectors.joining(", "));
        }
    }

    private static String shown(SourceCell cell) {
        String read = switch (cell.cell()) {
            case Cell.Value(BigDecimal value) -> value.toPlainString();
            case Cell.Absent(Absence why) -> cell.period() == null ? "over" : why.code();
        };
        return cell.series().code().charAt(0) + cell.time() + " " + read;
    }

    private static FileMapping mapping(@Nullable String period, @Nullable String more, String figures) {
        List<FileFigure> both =
                Arrays.stream(figures.split(" // ")).map(MappedFileTest::figure).toList();
        String said = Optional.ofNullable(more).orElse("");
        return new FileMapping(
                "Kilden",
                "https://example.org",
                said.startsWith("Ark") ? said : null,
                period,
                switch (said) {
                    case "first" -> SplitYears.FIRST;
                    case "last" -> SplitYears.LAST;
                    default -> null;
                },
                switch (said) {
                    case "repeat" -> true;
                    case "apart" -> false;
                    default -> null;
                },
                both.getFirst(),
                both.size() == 1 ? null : both.getLast());
    }

    private static FileFigure figure(String written) {
        String[] parts = written.split("> ?", -1);
        TreeMap<String, String> rows = new TreeMap<>();
        for (String each : parts[0].isBlank() ? new String[0] : parts[0].split(",")) {
            rows.put(each.split("=")[0].strip(), each.split("=")[1].strip());
        }
        return new FileFigure(rows, parts.length == 1 ? null : parts[1]);
    }
}
