package dk.seamark.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementDeclaredMissing;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.rule.AllOf;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.GapWithin;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Series;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class LedgerJsonTest {

    private static final JsonMapper JSON = LedgerJson.mapper();

    @Test
    void anEventIsWrittenPlainly() {
        Figure figure = new Figure(
                new BigDecimal("12.50"), PlainUnit.PERCENT, LocalDate.of(2024, 12, 31), "Kilde", null, null, false);

        assertThat(JSON.writeValueAsString(event(figure))).isEqualTo("""
                {"municipality":"slagelse","planId":"p","measurementId":"m",\
                "slot":{"indicatorId":"i","componentId":"c","series":"municipality","period":"2024"},\
                "figure":{"value":12.50,"unit":"percent","measuredOn":"2024-12-31","source":"Kilde","example":false}}""");
    }

    @Test
    void aDecimalKeepsItsScaleAndIsNeverWrittenWithAnExponent() {
        for (String decimal : new String[] {"1E+3", "0.10", "100", "1E-7", "12345678901234567890.12"}) {
            BigDecimal value = new BigDecimal(decimal);
            Figure figure = new Figure(value, PlainUnit.COUNT, LocalDate.of(2024, 1, 1), "K", null, null, true);

            String written = JSON.writeValueAsString(event(figure));
            MeasurementRecorded read = JSON.readValue(written, MeasurementRecorded.class);

            assertThat(written).contains("\"value\":" + value.toPlainString() + ",");
            assertThat(read.figure().value()).isEqualTo(new BigDecimal(value.toPlainString()));
        }
    }

    @Test
    void everythingIsReadAsItWasWritten() {
        LedgerEvent event = new MeasurementDeclaredMissing(
                "slagelse",
                "p",
                new FigureSlot("i", "c", Series.COMPARATOR, "2024"),
                MissingReason.NOT_PUBLISHED_YET,
                null);

        String written = JSON.writeValueAsString(event);

        assertThat(written).contains("\"reason\":\"not-published-yet\"").doesNotContain("explanation");
        assertThat((LedgerEvent) JSON.readValue(written, MeasurementDeclaredMissing.class))
                .isEqualTo(event);
    }

    @Test
    void aMemberOfAFamilyIsKnownByItsKind() {
        String written = """
                {"kind":"all-of","conditions":[{"kind":"at-least","component":"c","value":120},\
                {"kind":"gap-within","component":"c","other":"d"}]}""";

        TargetRule rule = JSON.readValue(written, TargetRule.class);

        assertThat(rule)
                .isEqualTo(new AllOf(List.of(new AtLeast("c", new BigDecimal("120")), new GapWithin("c", "d", null))));
        assertThat(JSON.writeValueAsString(rule)).isEqualTo(written);
        assertThatThrownBy(() -> JSON.readValue("{\"kind\":\"unheard-of\"}", TargetRule.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void aFieldOfALaterRevisionIsPassedOver() {
        FigureSlot slot = JSON.readValue("""
                {"indicatorId":"i","componentId":"c","series":"comparator","period":"2024","later":{"a":[1]}}""", FigureSlot.class);

        assertThat(slot).isEqualTo(new FigureSlot("i", "c", Series.COMPARATOR, "2024"));
    }

    @Test
    void whatMustBeThereIsMissedByName() {
        assertThatThrownBy(() -> JSON.readValue("{\"indicatorId\":\"i\",\"componentId\":\"c\"}", FigureSlot.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("series");
        assertThatThrownBy(() -> JSON.readValue(
                        "{\"indicatorId\":null,\"componentId\":\"c\",\"series\":\"comparator\",\"period\":\"2024\"}",
                        FigureSlot.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("indicatorId");
    }

    @Test
    void aCodeIsNeitherAConstantsNameNorItsNumber() {
        assertThatThrownBy(() -> JSON.readValue("\"COMPARATOR\"", Series.class)).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> JSON.readValue("1", Series.class)).isInstanceOf(JacksonException.class);
    }

    private static MeasurementRecorded event(Figure figure) {
        return new MeasurementRecorded(
                "slagelse", "p", "m", new FigureSlot("i", "c", Series.MUNICIPALITY, "2024"), figure, null);
    }
}
