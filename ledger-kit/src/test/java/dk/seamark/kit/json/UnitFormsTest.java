package dk.seamark.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.value.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The approved codes of ledger-events, read and written by the services' mapper as the unit of a figure. */
class UnitFormsTest {

    private static final JsonMapper JSON = LedgerJson.mapper();
    private static final String FIGURE =
            "{\"value\":1,\"unit\":%s,\"measuredOn\":\"2024-12-31\",\"source\":\"Kilde\",\"example\":false}";

    static Stream<String> codes() throws IOException {
        try (InputStream in = UnitFormsTest.class.getResourceAsStream("/contract/unit/codes.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aUnitIsOneString(String code) {
        String written = FIGURE.formatted("\"" + code + "\"");

        Figure read = JSON.readValue(written, Figure.class);

        assertThat(read.unit()).isEqualTo(Unit.ofCode(code).orElseThrow());
        assertThat(JSON.writeValueAsString(read)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"kilometres\"", "\"COUNT\"", "0", "null", "{\"kind\":\"count\"}", "[\"count\"]", "\"\""})
    void nothingElseIsAUnit(String unit) {
        assertThatThrownBy(() -> JSON.readValue(FIGURE.formatted(unit), Figure.class))
                .isInstanceOf(JacksonException.class);
    }
}
