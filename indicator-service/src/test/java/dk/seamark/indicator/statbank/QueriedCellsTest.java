package dk.seamark.indicator.statbank;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.indicator.jsonstat.Cell;
import dk.seamark.indicator.jsonstat.Dataset;
import dk.seamark.indicator.jsonstat.Dimension;
import dk.seamark.kit.json.LedgerJson;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cells of an answer a query names, and which answers are not to it. */
class QueriedCellsTest {

    private static final StatBankQuery QUERY = new StatBankQuery(
            "RAS200",
            "Tid",
            StatBankQuery.ALL_TIMES,
            new TreeMap<>(Map.of("OMRÅDE", "330", "KØN", "TOT")),
            new TreeMap<>(Map.of("OMRÅDE", "000", "KØN", "TOT")));

    @Test
    void theRequestAsksEachValueOnce() {
        assertThat(new String(StatBankClient.body(QUERY), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("{\"table\":\"RAS200\",\"format\":\"JSONSTAT\",\"lang\":\"da\",\"variables\":["
                        + "{\"code\":\"KØN\",\"values\":[\"TOT\"]},"
                        + "{\"code\":\"OMRÅDE\",\"values\":[\"330\",\"000\"]},"
                        + "{\"code\":\"Tid\",\"values\":[\"*\"]}]}");
    }

    @Test
    void aQueryIsTheSameWhenItWasKept() {
        assertThat(LedgerJson.mapper().readValue(LedgerJson.mapper().writeValueAsString(QUERY), StatBankQuery.class))
                .isEqualTo(QUERY);
    }

    /** The dimensions are written {@code id=first+second}; the cells are numbered from 1. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            OMRÅDE=330+000 KØN=TOT Tid=2023+2024         | -      | 2023: 1 3, 2024: 2 4
            Tid=2023+2024 OMRÅDE=330+000 KØN=TOT         | -      | 2023: 1 2, 2024: 3 4
            KØN=TOT OMRÅDE=000+330 Tid=2024              | -      | 2024: 2 1
            OMRÅDE=330+000 KØN=TOT Tid=2024 Indhold=A    | -      | 2024: 1 2
            OMRÅDE=330+000 KØN=TOT Tid=2024 ALDER=1+2    | ALDER  | -
            OMRÅDE=330+000 KØN=TOT                       | Tid    | -
            OMRÅDE=330+000 Tid=2024                      | KØN    | -
            OMRÅDE=330 KØN=TOT Tid=2024                  | OMRÅDE | -
            OMRÅDE=101+330+000 KØN=M+TOT Tid=2024        | -      | 2024: 4 6
            OMRÅDE=330+084 KØN=TOT Tid=2024              | OMRÅDE | -
            OMRÅDE=330+000 KØN=M Tid=2024                | KØN    | -
            OMRÅDE=330+000 KØN=TOT ÅR=2024               | Tid    | -
            """)
    void theCellsAreThoseThatWereAskedFor(String dimensions, String changed, String cells) {
        Dataset answer = table(dimensions, List.of("Tid"));

        assertThat(QueriedCells.changed(QUERY, answer).orElse(null)).isEqualTo(changed);
        if (changed == null) {
            Map<String, List<String>> byTime = new TreeMap<>();
            QueriedCells.of(QUERY, answer)
                    .forEach(each -> byTime.computeIfAbsent(each.time(), any -> new java.util.ArrayList<>())
                            .add(((Cell.Value) each.cell()).value().toPlainString()));
            assertThat(byTime.entrySet().stream().map(each -> each.getKey() + ": " + String.join(" ", each.getValue())))
                    .containsExactly(cells.split(", "));
        }
    }

    @Test
    void aTableWhoseTimeIsAnotherVariableIsChanged() {
        String dimensions = "OMRÅDE=330+000 KØN=TOT Tid=2024";
        assertThat(QueriedCells.changed(QUERY, table(dimensions, List.of()))).isEmpty();
        assertThat(QueriedCells.changed(QUERY, table(dimensions, List.of("KØN"))))
                .contains("Tid");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2024    | 2024
            2024K1  | 2024-Q1
            2024K4  | 2024-Q4
            2024H2  | 2024-H2
            2024K5  | -
            2024H3  | -
            2024M01 | -
            2024U07 | -
            1874    | -
            2023/24 | -
            ''      | -
            """)
    void aCodeOfTimeIsAPeriodOrNone(String code, String period) {
        assertThat(StatBankTimes.period(code).map(ReportingPeriod::toString).orElse(null))
                .isEqualTo(period);
    }

    private static Dataset table(String text, List<String> times) {
        List<Dimension> dimensions = Arrays.stream(text.split(" "))
                .map(each -> each.split("="))
                .map(each -> new Dimension(each[0], List.of(each[1].split("\\+"))))
                .toList();
        int size =
                dimensions.stream().mapToInt(each -> each.categories().size()).reduce(1, (one, other) -> one * other);
        return new Dataset(
                null,
                dimensions,
                times,
                IntStream.rangeClosed(1, size)
                        .<Cell>mapToObj(number -> new Cell.Value(BigDecimal.valueOf(number)))
                        .toList());
    }
}
