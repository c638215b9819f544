package dk.seamark.reporting.query.showeffects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Series;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.SampleEvents;
import dk.seamark.standing.TwelveIndicators;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a figure that nobody recorded does to verdicts, by the rules of a whole plan. */
class FigureEffectsTest {

    /**
     * An indicator and its figures, as {@link TwelveIndicators} reads them; the figure that is asked about; and each
     * target's judged year with its verdict now and, where it is another, with the figure.
     */
    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
        indicator | figures                     | asked         | effects
        4.1       | 2024=121                    | c 2024 118    | 2024 met > not-met, 2025 not-measured, 2026 not-measured
        4.1       | 2024=121                    | c 2024 130    | 2024 met, 2025 not-measured, 2026 not-measured
        4.1       | 2024=121                    | c 2024 121.0  | 2024 met, 2025 not-measured, 2026 not-measured
        4.1       | 2024=121 2025=100           | c 2025 125    | 2025 not-met > met, 2026 not-measured
        4.1       | 2024!late                   | c 2024 125    | 2024 not-measured > met, 2025 not-measured, 2026 not-measured
        4.1       | 2024=121                    | c 2023 1      | 2024 met, 2025 not-measured, 2026 not-measured
        4.2       | 2023=10 2024=13 2025=14     | c 2024 12     | 2024 met, 2025 not-met > met, 2026 not-measured
        4.2       | 2023=10 2024=13 2025=14     | c 2023 12     | 2024 met > not-met, 2025 not-met, 2026 not-measured
        6.1       | 2023=50 2024=49 2025=49     | c 2024 51     | 2024 not-met > met, 2025 met > not-met, 2026 not-measured
        5.1       | 2024=64 2024~=65            | c 2024~ 80    | 2024 met > not-met, 2025 not-measured, 2026 not-measured
        5.1       | 2024=64                     | c 2024~ 66    | 2024 undecided > met, 2025 not-measured, 2026 not-measured
        8.3       | care2023=1 academy2023=2 care2024=25 academy2024=25 | academy 2024 20 | 2024 met > not-met, 2025 no-target, 2026 no-target
        """, useHeadersInDisplayName = true)
    void aFigureChangesVerdicts(String indicator, String figures, String asked, String effects) {
        LedgerFold ledger = TwelveIndicators.ledger(indicator, figures);
        long position = ledger.position();

        EffectsView view = view(ledger, "i" + indicator.replace('.', '-'), asked);

        assertThat(view.targets().stream()
                        .map(target -> target.period() + " " + target.now().code()
                                + (target.changes() ? " > " + target.with().code() : ""))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(effects);
        assertThat(view.position()).isEqualTo(position);
    }

    @Test
    void theFigureThatStandsIsTold() {
        EffectsView view = view(TwelveIndicators.ledger("4.1", "2024=121"), "i4-1", "c 2024 118");

        assertThat(view.stands()).isEqualTo(new EffectsView.FigureView("m-2024=121", new BigDecimal("121"), false));
        assertThat(view.targets().getFirst().with().text().da()).contains("118").contains("ikke opfyldt");
        assertThat(view(TwelveIndicators.ledger("4.1", ""), "i4-1", "c 2024 118")
                        .stands())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        indicator | asked         | refused
        i4-1      | c 2024 1.5    | 422 value.of-unit
        i4-1      | c 2024 -1     | 422 value.of-unit
        i4-1      | c 2024~ 1     | 422 series.none
        i4-1      | andel 2024 1  | 404 component-unknown
        i9-1      | c 2024 1      | 404 indicator-unknown
        """, useHeadersInDisplayName = true)
    void aFigureThatCannotStandIsRefused(String indicator, String asked, String refused) {
        String said;
        try {
            said = view(TwelveIndicators.ledger("4.1", "2024=121"), indicator, asked)
                    .toString();
        } catch (Refusal refusal) {
            said = refusal.violations().isEmpty()
                    ? "404 " + refusal.code()
                    : "422 " + refusal.violations().getFirst().rule();
        }
        assertThat(said).isEqualTo(refused);
    }

    @Test
    void aPredecessorsFigureIsNotCorrected() {
        LedgerFold ledger = TwelveIndicators.ledger("4.1", "");
        ledger.apply(
                ledger.position() + 1,
                SampleEvents.amended(
                        SampleEvents.carriedOn("i4-1", "c", "2024", PlainUnit.COUNT, Map.of("2023", "9"))));

        assertThatThrownBy(() -> view(ledger, "i4-1", "c 2023 10"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.violations().getFirst().rule())
                                .isEqualTo("value.carried"));
    }

    private static EffectsView view(LedgerFold ledger, String indicator, String asked) {
        String[] words = asked.split(" ");
        Series series = words[1].endsWith("~") ? Series.COMPARATOR : Series.MUNICIPALITY;
        FigureSlot slot = new FigureSlot(indicator, words[0], series, words[1].replace("~", ""));
        return new FigureEffects(ledger, new SlotQuestion(SampleEvents.PLAN, slot, new BigDecimal(words[2])))
                .view(List.of());
    }
}
