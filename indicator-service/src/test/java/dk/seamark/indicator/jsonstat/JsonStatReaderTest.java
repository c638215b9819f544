package dk.seamark.indicator.jsonstat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.indicator.jsonstat.JsonStatException.Flaw;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables in both versions of JSON-stat, and what is no table. */
class JsonStatReaderTest {

    private static final String V1 = """
            {"dataset": {
              "dimension": {
                "OMRÅDE": {"label": "område", "category": {"index": {"330": 0, "000": 1},
                                                            "label": {"330": "Slagelse", "000": "Hele landet"}}},
                "ContentsCode": {"label": "Indhold", "category": {"label": {"FOLK1A": "Antal"}}},
                "Tid": {"label": "tid", "category": {"index": {"2023": 0, "2024": 1}}},
                "id": ["OMRÅDE", "ContentsCode", "Tid"],
                "size": [2, 1, 2],
                "role": {"geo": ["OMRÅDE"], "metric": ["ContentsCode"], "time": ["Tid"]}},
              "label": "Folketal", "source": "Danmarks Statistik", "updated": "2025-02-12T07:00:00Z",
              "value": [79500, 80012.50, 5932654, null]}}""";

    private static final String V2 = """
            {"version": "2.0", "class": "dataset", "label": "Folketal", "updated": "2025-02-12",
             "id": ["OMRÅDE", "Tid"], "size": [2, 2], "role": {"time": ["Tid"]},
             "dimension": {"OMRÅDE": {"category": {"index": ["330", "000"]}},
                           "Tid": {"category": {"index": {"2024": 1, "2023": 0}}}},
             "value": {"0": 79500, "1": 80012.50, "2": 5932654}, "status": {"3": "x"}}""";

    @Test
    void bothVersionsSayTheSame() throws JsonStatException {
        Dataset one = read(V1);
        Dataset two = read(V2);

        assertThat(one.updated()).isEqualTo("2025-02-12T07:00:00Z");
        assertThat(two.updated()).isEqualTo("2025-02-12");
        assertThat(one.times()).isEqualTo(two.times()).containsExactly("Tid");
        for (Dataset each : new Dataset[] {one, two}) {
            assertThat(cell(each, "330", "2023")).isEqualTo("79500");
            assertThat(cell(each, "330", "2024")).isEqualTo("80012.50");
            assertThat(cell(each, "000", "2023")).isEqualTo("5932654");
        }
        assertThat(cell(one, "000", "2024")).isEqualTo("unexplained");
        assertThat(cell(two, "000", "2024")).isEqualTo("confidential");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            value       | status          | is
            7.30        | ''              | 7.30
            0           | ''              | 0
            -1.5        | ''              | -1.5
            1e3         | ''              | 1000
            null        | ''              | unexplained
            null        | ".."            | not-available
            null        | ["..."]         | not-available
            null        | {"0": "."}      | not-available
            null        | "x"             | confidential
            ".."        | ''              | not-available
            "x"         | ''              | confidential
            "-"         | ''              | unexplained
            "7,3"       | ''              | unexplained
            7           | "x"             | confidential
            7           | [".."]          | not-available
            7           | "e"             | 7
            7           | {}              | 7
            7           | null            | 7
            """, useHeadersInDisplayName = true)
    void aCellIsANumberOrSaysWhyThereIsNone(String value, String status, String expected) throws JsonStatException {
        String said = status.isEmpty() ? "" : ", \"status\": " + status;
        assertThat(text(read(single("[" + value + "]" + said)).cell(Map.of()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what                        | in                  | becomes                     | flaw
            cut off                     | ]}}                 | ]}                          | NOT_JSON
            something after it          | ]}}                 | ]}} 1                       | NOT_JSON
            a field twice               | "label": "Folketal" | "value": []                 | NOT_JSON
            not a number                | 79500               | NaN                         | NOT_JSON
            nested deeply               | 79500               | [[[[[[[[[[[[[1]]]]]]]]]]]]] | NOT_JSON
            a list                      | {"dataset":         | {"datasets":                | NOT_JSON_STAT
            a cell too many             | null]               | null, 1]                    | NOT_JSON_STAT
            a cell too few              | , null]             | ]                           | NOT_JSON_STAT
            a cell that is a list       | 79500               | []                          | NOT_JSON_STAT
            a cell that is true         | 79500               | true                        | NOT_JSON_STAT
            values in one text          | [79500, 80012.50, 5932654, null] | "x"            | NOT_JSON_STAT
            a size too large            | [2, 1, 2]           | [2, 1, 3]                   | NOT_JSON_STAT
            a size of nothing           | [2, 1, 2]           | [2, 0, 2]                   | NOT_JSON_STAT
            a size below zero           | [2, 1, 2]           | [2, 1, -2]                  | NOT_JSON_STAT
            a size that is a text       | [2, 1, 2]           | [2, 1, "2"]                 | NOT_JSON_STAT
            a dimension without a size  | [2, 1, 2]           | [2, 2]                      | NOT_JSON_STAT
            a dimension twice           | ["OMRÅDE", "ContentsCode", "Tid"] | ["Tid", "ContentsCode", "Tid"] | NOT_JSON_STAT
            a dimension that is missing | "Tid": {            | "Tider": {                  | NOT_JSON_STAT
            two in one place            | "000": 1            | "000": 0                    | NOT_JSON_STAT
            a place beyond the last     | "000": 1            | "000": 2                    | NOT_JSON_STAT
            a category too many         | "000": 1            | "000": 1, "101": 2          | NOT_JSON_STAT
            a date that is a number     | "2025-02-12T07:00:00Z" | 20250212                 | NOT_JSON_STAT
            too many cells              | [2, 1, 2]           | [2, 101, 100]               | TOO_LARGE
            more cells than a number has | [2, 1, 2]          | [9999, 9999, 9999]          | TOO_LARGE
            a long number               | 79500               | 1234567890123456789012345678 | TOO_LARGE
            a number of a huge exponent | 79500               | 1e999999999                 | TOO_LARGE
            a number of a tiny exponent | 79500               | 1e-999999                   | TOO_LARGE
            """, useHeadersInDisplayName = true)
    void whatContradictsItselfIsRefusedAsAWhole(String what, String found, String becomes, Flaw flaw) {
        assertThat(V1).as(what).contains(found);
        assertThatThrownBy(() -> read(V1.replace(found, becomes)))
                .isInstanceOfSatisfying(
                        JsonStatException.class, e -> assertThat(e.flaw()).isEqualTo(flaw));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``
            []
            "dataset"
            null
            {}
            {"dataset": []}
            {"dataset": {"dimension": {}}}
            {"class": "collection", "version": "2.0"}
            {"class": "dataset", "version": "3.0"}
            <html>Fejl</html>
            """)
    void whatIsNoTableIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(JsonStatException.class);
    }

    @Test
    void statusOfAPlaceBeyondTheCellsIsRefused() {
        assertThatThrownBy(() -> read(V2.replace("{\"3\": \"x\"}", "{\"4\": \"x\"}")))
                .isInstanceOf(JsonStatException.class);
        assertThatThrownBy(() -> read(V2.replace("\"2\": 5932654", "\"02\": 5932654")))
                .isInstanceOf(JsonStatException.class);
    }

    @Test
    void moreDimensionsThanAreReadAreRefused() {
        String ids = IntStream.range(0, 21).mapToObj(n -> "\"d" + n + "\"").collect(Collectors.joining(","));
        String sizes = IntStream.range(0, 21).mapToObj(n -> "1").collect(Collectors.joining(","));

        assertThatThrownBy(() -> read("{\"class\":\"dataset\",\"version\":\"2.0\",\"id\":[" + ids + "],\"size\":["
                        + sizes + "],\"dimension\":{},\"value\":[1]}"))
                .isInstanceOfSatisfying(
                        JsonStatException.class, e -> assertThat(e.flaw()).isEqualTo(Flaw.TOO_LARGE));
    }

    /** Whatever is cut out or put in, it is a table or refused; and one that is read has all its cells. */
    @Test
    void noBytesDoAnythingElse() {
        long seed = 20260215;
        Random random = new Random(seed);
        for (int round = 0; round < 3_000; round++) {
            byte[] bytes = (random.nextBoolean() ? V1 : V2).getBytes(StandardCharsets.UTF_8);
            for (int change = random.nextInt(4); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) "0123456789{}[]\",:exn.- ".charAt(random.nextInt(23));
            }
            try {
                Dataset read = JsonStatReader.read(bytes);
                int cells = read.dimensions().stream()
                        .mapToInt(dimension -> dimension.categories().size())
                        .reduce(1, (one, other) -> one * other);
                assertThat(read.cells()).as("seed %d, round %d", seed, round).hasSize(cells);
            } catch (JsonStatException refused) {
                assertThat(refused.getMessage())
                        .as("seed %d, round %d", seed, round)
                        .isNotNull();
            }
        }
    }

    private static String single(String value) {
        return "{\"class\":\"dataset\",\"version\":\"2.0\",\"id\":[\"Tid\"],\"size\":[1],"
                + "\"dimension\":{\"Tid\":{\"category\":{\"index\":[\"2024\"]}}},\"value\":" + value + "}";
    }

    private static Dataset read(String text) throws JsonStatException {
        return JsonStatReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(Dataset table, String area, String time) {
        return text(table.cell(Map.of("OMRÅDE", area, "Tid", time)));
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Value value -> value.value().toPlainString();
            case Cell.Absent absent -> absent.why().code();
        };
    }
}
