package dk.seamark.pack.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.digest.Sha256;
import dk.seamark.pack.ChangedPlan;
import dk.seamark.pack.PackModel;
import dk.seamark.pack.SamplePlan;
import dk.seamark.pack.StressPlan;
import dk.seamark.pack.opendata.CsvReader.Row;
import dk.seamark.pack.opendata.JsonStatReader.Cell;
import dk.seamark.pack.render.PackFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of a pack's open data, read again by readers that share no code with what writes them. */
class OpenFileTest {

    private static final OpenTerms TERMS = new OpenTerms(
            Licence.ATTRIBUTION, Instant.parse("2025-02-01T09:30:00Z"), 61, "ledger.slagelse.dk/indicators");

    /** A pack with a figure withheld, another with a sum that is corrected, and one without any figure. */
    static Stream<PackModel> packs() {
        return Stream.of(
                withheld(),
                new StressPlan("slagelse", 5, 6, 3, true, "\"citat\", og; linje").issuedAgainPublicly(),
                new StressPlan("slagelse", 8, 200, 2, false, "").issuedAgainPublicly(),
                new StressPlan("slagelse", 5, 6, 0, false, "=1+1").issuedAgainPublicly());
    }

    private static PackModel withheld() {
        return new ChangedPlan().issuedPublicly(ChangedPlan.id("1.1", 2025, "50"));
    }

    private static byte[] file(OpenFile file, PackModel pack) {
        return file.of(PackFormat.JSON.render(pack), TERMS);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void theCubeHoldsTheFiguresOfTheTableAndNothingElse(PackModel pack) {
        Map<String, Cell> cells = JsonStatReader.cells(file(OpenFile.CUBE, pack));
        Map<String, Cell> rows = new HashMap<>();
        for (Row row : CsvReader.read(file(OpenFile.FIGURES, pack))) {
            String name = String.join(
                    " ", row.get("indicator") + "." + row.get("component"), row.get("series"), row.get("period"));
            rows.put(name, new Cell(row.get("value"), row.get("status")));
        }

        assertThat(cells).isEqualTo(rows);
        assertThat(rows)
                .hasSameSizeAs(pack.sources().stream()
                        .flatMap(group -> group.figures().stream())
                        .toList());
    }

    @Test
    void aWithheldFigureSaysSoAndHasNoValue() {
        List<Row> rows = CsvReader.read(file(OpenFile.FIGURES, withheld()));

        assertThat(rows)
                .allSatisfy(row -> assertThat(row.get("value"))
                        .matches(row.get("status").equals("withheld") ? "" : "-?[0-9]+(\\.[0-9]+)?"));
        assertThat(rows).filteredOn(row -> row.get("status").equals("withheld")).hasSize(1);
        assertThat(JsonStatReader.cells(file(OpenFile.CUBE, withheld())).values())
                .filteredOn(cell -> cell.value().isEmpty())
                .containsExactly(new Cell("", "withheld"));
    }

    @Test
    void aRowSaysWhichPackItIsOfAndNumbersHaveAPoint() {
        String csv = new String(file(OpenFile.FIGURES, publicly("2024")), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("municipality,plan,pack_period,pack_number,pack_position,track,indicator,indicator_number,"
                        + "indicator_title,component,label,series,period,value,unit,status,example,measured_on,source,"
                        + "link,ledger_position\r\n");
        Row row = CsvReader.read(file(OpenFile.FIGURES, publicly("2024"))).stream()
                .filter(each -> each.get("value").equals("1.3"))
                .findFirst()
                .orElseThrow();
        assertThat(row.fields())
                .containsEntry("municipality", "slagelse")
                .containsEntry("plan", "integration-2024-2027")
                .containsEntry("pack_period", "2024")
                .containsEntry("indicator_number", "7.2")
                .containsEntry("label", "Dansk, mundtlig")
                .containsEntry("series", "municipality")
                .containsEntry("unit", "grade-points")
                .containsEntry("status", "final")
                .containsEntry("example", "true");
    }

    @Test
    void aTargetIsARowWithTheCodeOfItsVerdict() {
        List<Row> rows = CsvReader.read(file(OpenFile.TARGETS, publicly("2024")));

        assertThat(rows)
                .hasSize(12 * 3)
                .anySatisfy(row -> assertThat(row.fields())
                        .containsEntry("indicator_number", "4.1")
                        .containsEntry("target_date", "2025-01-01")
                        .containsEntry("period", "2024")
                        .containsEntry("verdict", "not-met")
                        .containsEntry("of_pack_period", "true"));
        assertThat(CsvReader.read(file(OpenFile.MISSING, publicly("2024"))))
                .hasSize(publicly("2024").missingFigures().size())
                .allSatisfy(row -> assertThat(row.get("reason")).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void theDescriptorNamesEachFileWithItsDigestAndEachColumn(PackModel pack) {
        JsonNode descriptor = JsonMapper.shared().readTree(file(OpenFile.DESCRIPTOR, pack));

        assertThat(descriptor.path("name").stringValue()).matches("[-a-z0-9._/]+");
        assertThat(descriptor.at("/licenses/0/name").stringValue()).isEqualTo("CC-BY-4.0");
        assertThat(descriptor.at("/created").stringValue()).isEqualTo("2025-02-01T09:30:00Z");
        assertThat(descriptor.at("/seamark/sha256").stringValue()).isEqualTo(Sha256.hex(PackFormat.JSON.render(pack)));
        assertThat(descriptor.path("resources")).hasSize(4).allSatisfy(resource -> {
            OpenFile named = OpenFile.of(resource.path("path").stringValue()).orElseThrow();
            byte[] bytes = file(named, pack);
            assertThat(resource.path("hash").stringValue()).isEqualTo("sha256:" + Sha256.hex(bytes));
            assertThat(resource.path("bytes").intValue()).isEqualTo(bytes.length);
            if (resource.has("schema")) {
                demandSchema(resource.path("schema"), bytes);
            }
        });
    }

    private static void demandSchema(JsonNode schema, byte[] csv) {
        List<JsonNode> fields = schema.path("fields").valueStream().toList();
        String header =
                new String(csv, StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
        assertThat(String.join(
                        ",",
                        fields.stream()
                                .map(field -> field.path("name").stringValue())
                                .toList()))
                .isEqualTo(header);
        List<Row> rows = CsvReader.read(csv);
        for (Row row : rows) {
            for (JsonNode field : fields) {
                String name = field.path("name").stringValue();
                String value = row.get(name);
                String type = field.path("type").stringValue();
                assertThat(value.isEmpty() && field.at("/constraints/required").booleanValue())
                        .as("%s of %s", name, row)
                        .isFalse();
                assertThat(value.isEmpty() || value.matches(pattern(type)))
                        .as("%s %s as %s", name, value, type)
                        .isTrue();
                if (field.has("categories")) {
                    assertThat(field.path("categories"))
                            .extracting(category -> category.path("value").stringValue())
                            .contains(value);
                }
            }
        }
        List<String> key = schema.path("primaryKey")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
        if (!key.isEmpty()) {
            assertThat(rows.stream().map(row -> key.stream().map(row::get).toList()))
                    .doesNotHaveDuplicates();
        }
    }

    private static String pattern(String type) {
        return switch (type) {
            case "string" -> "(?s).+";
            case "number" -> "-?[0-9]+(\\.[0-9]+)?";
            case "integer" -> "[0-9]+";
            case "boolean" -> "true|false";
            case "date" -> "[0-9]{4}-[0-9]{2}-[0-9]{2}";
            default -> throw new IllegalArgumentException(type);
        };
    }

    @Test
    void aTextThatASpreadsheetWouldRunIsMadeHarmless() {
        PackModel pack = new StressPlan("slagelse", 5, 6, 2, false, "=1+1").issuedAgainPublicly();

        assertThat(CsvReader.read(file(OpenFile.FIGURES, pack)))
                .allSatisfy(row ->
                        row.fields().values().forEach(value -> assertThat(value).matches("(?s)(-[0-9].*|[^=+@-].*)?")));
    }

    @Test
    void aPackThatWasIssuedByAnEarlierVersionHasOpenDataToo() throws IOException {
        byte[] json;
        try (InputStream file = OpenFileTest.class.getResourceAsStream("pack-of-template-8.json")) {
            json = Objects.requireNonNull(file).readAllBytes();
        }

        assertThat(JsonStatReader.cells(OpenFile.CUBE.of(json, TERMS)))
                .isEqualTo(Map.of(
                        "moeder.antal municipality 2023", new Cell("10", "final"),
                        "moeder.antal municipality 2024", new Cell("11", "final")));
        assertThat(CsvReader.read(OpenFile.TARGETS.of(json, TERMS)))
                .first()
                .satisfies(row -> assertThat(row.fields()).containsEntry("verdict", "met"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        CC-BY-4.0, ATTRIBUTION
        CC0-1.0,   NO_RIGHTS
        cc0-1.0,
        GPL-3.0,
        """)
    void aLicenceIsNamedByItsIdentifier(String id, Licence licence) {
        assertThat(Licence.of(id).orElse(null)).isEqualTo(licence);
    }

    /** The control of all that follows: an internal edition or a preview is never given away. */
    @Test
    void nothingButThePublicEditionOfAnIssuedPackIsTaken() {
        for (PackModel pack : List.of(SamplePlan.preview("2024", true), SamplePlan.issued("2024", false))) {
            for (OpenFile file : OpenFile.values()) {
                assertThatThrownBy(() -> file(file, pack)).hasMessageContaining("public edition alone");
            }
        }
        assertThatThrownBy(() -> OpenFile.CUBE.of("[".getBytes(StandardCharsets.UTF_8), TERMS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PackModel publicly(String year) {
        return SamplePlan.issuedPublicly(year);
    }
}
