package dk.seamark.pack.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.pack.PackModel;
import dk.seamark.pack.SamplePlan;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonPackTest {

    private final PackModel pack = SamplePlan.preview("2024", true);
    private final byte[] bytes = PackFormat.JSON.render(pack);

    @Test
    void itHoldsTheWholeView() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        assertThat(mapper.readValue(bytes, PackModel.class))
                .usingRecursiveComparison()
                .ignoringFields("language", "english")
                .isEqualTo(pack);
    }

    @Test
    void aFigureIsANumberThatNamesItsMeasurement() {
        JsonNode figure = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .readTree(bytes)
                .at("/sources/7/figures/1");
        assertThat(figure.get("value").decimalValue()).isEqualTo(new BigDecimal("1.3"));
        assertThat(figure.get("measurementId").stringValue()).matches("[0-9a-f-]{36}");
        assertThat(figure.get("example").booleanValue()).isTrue();
    }

    @Test
    void itsFieldsAreInTheOrderOfTheViewAndItsLinesEndAlike() {
        String json = new String(bytes, StandardCharsets.UTF_8);
        assertThat(json).startsWith("{\n  \"heading\" : {").endsWith("}\n").doesNotContain("\r");
        List<String> fields = List.of("heading", "edition", "summary", "tracks", "openPoints", "provenance");
        assertThat(fields)
                .extracting(field -> json.indexOf("\n  \"" + field + "\""))
                .isSorted();
    }
}
