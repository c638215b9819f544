package dk.seamark.kit.retention;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.erasure.TextKind;
import dk.seamark.events.wire.Coded;
import dk.seamark.events.wire.WireTypes;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.text.NamedTexts;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The kinds of the texts that the approved examples of events name. */
class TextKindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        event                           | kind
        indicator.track-report-submitted | track-report
        indicator.track-report-returned  | report-answer
        indicator.track-report-withdrawn | report-answer
        indicator.track-report-approved  | none
        indicator.measurement-recorded   | note
        indicator.measurement-confirmed  | note
        indicator.measurement-corrected  | explanation
        indicator.measurement-withdrawn  | explanation
        indicator.measurement-declared-missing | explanation
        policy.plan-amended              | decision
        policy.plan-discarded            | decision
        policy.indicator-target-revised  | decision
        policy.target-reading-decided    | decision
        policy.finding-acknowledged      | decision
        text.erasure-requested           | erasure-reason
        text.erasure-declined            | erasure-reason
        text.retention-rule-proposed     | erasure-reason
        text.retention-rule-ended        | erasure-reason
        reporting.committee-pack-issued  | none
        """, useHeadersInDisplayName = true)
    void eachEventNamesTextsOfOneKind(String name, String kind) throws IOException {
        WireTypes.Entry type = WireTypes.named(name, 1).orElseThrow();
        LedgerEvent event = LedgerJson.mapper().readValue(example(name), type.type());

        assertThat(TextKind.of(event).map(Coded::code).orElse("none")).isEqualTo(kind);
    }

    @ParameterizedTest
    @MethodSource("dk.seamark.events.wire.WireTypes#all")
    void noEventOfTheServicesThatKeepTextsNamesATextOfNoKind(WireTypes.Entry type) throws IOException {
        byte[] example = example(type.name());
        boolean names = !NamedTexts.in(example).isEmpty() && !type.name().startsWith("reporting.");

        assertThat(!names
                        || TextKind.of(LedgerJson.mapper().readValue(example, type.type()))
                                .isPresent())
                .isTrue();
    }

    private static byte[] example(String name) throws IOException {
        try (InputStream in =
                TextKindTest.class.getClassLoader().getResourceAsStream("contract/" + name + ".v1.json")) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
