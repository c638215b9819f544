package dk.seamark.indicator.proposefigures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.events.wire.Coded;
import dk.seamark.indicator.figure.SlotState;
import dk.seamark.indicator.jsonstat.Absence;
import dk.seamark.indicator.jsonstat.Cell;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes of a cell, by what stands, what the source said before and what was proposed. */
class ProposalRuleTest {

    private static final ComponentPlace PLACE =
            new ComponentPlace(new Municipality("slagelse"), "plan", "beskaeftigelse", "frekvens");
    private static final LocalDate DAY = LocalDate.of(2025, 2, 12);

    /**
     * The unit is percent. What stands is written {@code value measurement}. An earlier proposal is written
     * {@code value state what-stood measurement-it-became}, the latest first.
     */
    @ParameterizedTest(name = "{0}: {5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            what                                         | cell          | stands    | before | earlier                       | outcome
            a figure where there is none                 | 61.2          | -         | -      | -                             | proposed new
            zero is a figure                             | 0             | -         | -      | -                             | proposed new
            one that was said to be missing              | 61.2          | missing   | ..     | -                             | proposed new
            one that was withdrawn                       | 61.2          | withdrawn | 61.2   | -                             | proposed new
            the same stands                              | 61.2          | 61.2 m1   | 61.2   | -                             | unchanged
            zeros at the end count for nothing           | 61.20         | 61.2 m1   | -      | -                             | unchanged
            another stands, and nobody knows why         | 61.2          | 60 m1     | -      | -                             | proposed differs
            another stands, the source says the same     | 61.2          | 60 m1     | 61.2   | -                             | proposed differs
            the source said another number before        | 61.2          | 60 m1     | 60     | -                             | proposed source-revised
            the source said nothing before               | 61.2          | 60 m1     | ..     | -                             | proposed differs
            what stands came from it                     | 61.2          | 60 m1     | 61.2   | 60 confirmed - m1             | proposed source-revised
            what stands came from it, and was corrected  | 61.2          | 59 m2     | 61.2   | 60 confirmed - m1             | proposed differs
            it is proposed already                       | 61.2          | -         | 61.2   | 61.2 open - -                 | pending
            it is proposed already, zeros                | 61.20         | -         | -      | 61.2 open - -                 | pending
            a revision is proposed already               | 61.2          | 60 m1     | 61.2   | 61.2 open m1 -                | pending
            another is proposed                          | 61.2          | -         | 60     | 60 open - -                   | proposed new
            somebody recorded it another way meanwhile   | 61.2          | 60 m1     | 61.2   | 61.2 open - -                 | proposed differs
            somebody recorded just that meanwhile        | 61.2          | 61.2 m1   | 61.2   | 61.2 open - -                 | unchanged
            it was dismissed                             | 61.2          | -         | 61.2   | 61.2 dismissed - -            | dismissed-before
            it was dismissed, and the source changed it  | 61.3          | -         | 61.2   | 61.2 dismissed - -            | proposed new
            it was dismissed while another one stood     | 61.2          | 59 m2     | 61.2   | 61.2 dismissed m1 -           | proposed differs
            it was dismissed, and proposed again since   | 61.2          | -         | 60     | 60 superseded - -;61.2 dismissed - - | proposed new
            it was confirmed and then withdrawn          | 61.2          | withdrawn | 61.2   | 61.2 confirmed - m1           | proposed new
            a share above the whole                      | 101           | -         | -      | -                             | unfit
            a share below nothing                        | -1            | 60 m1     | 60     | -                             | unfit
            none                                         | ..            | 60 m1     | 60     | 60 confirmed - m1             | not-available
            withheld                                     | x             | -         | -      | 61.2 open - -                 | confidential
            none, and no reason                          | null          | -         | -      | -                             | unexplained
            """, useHeadersInDisplayName = true)
    void aCellIsProposedIfTheLedgerDoesNotSayIt(
            String what,
            String cell,
            @Nullable String stands,
            @Nullable String before,
            @Nullable String earlier,
            String expected) {
        ProposalRule.Result result = ProposalRule.of(new ProposalRule.Case(
                cell(cell),
                PlainUnit.PERCENT,
                state(stands),
                before == null ? null : cell(before),
                earlier == null
                        ? List.of()
                        : Arrays.stream(earlier.split(";"))
                                .map(ProposalRuleTest::proposal)
                                .toList()));

        String kind = result.kind() == null ? "" : " " + result.kind().code();
        assertThat(result.outcome().code() + kind).as(what).isEqualTo(expected);
        assertThat(result.kind() != null).isEqualTo(result.outcome() == CellOutcome.PROPOSED);
    }

    @Test
    void aProposalSaysItInBothLanguages() {
        assertThat(sentence("61.2 open - -", ProposalKind.NEW))
                .containsExactly("Kilden har et tal for 2024: 61,2.", "The source has a figure for 2024: 61.2.");
        assertThat(sentence("61.2 open m1 -", ProposalKind.SOURCE_REVISED))
                .containsExactly(
                        "Kilden har rettet tallet for 2024: 61,2 i stedet for 60,0.",
                        "The source has revised the figure for 2024: 61.2 instead of 60.0.");
        assertThat(sentence("61.2 open m1 -", ProposalKind.DIFFERS))
                .containsExactly(
                        "Kilden siger 61,2 for 2024, men her står 60,0.",
                        "The source says 61.2 for 2024, but 60.0 stands here.");
    }

    private static List<String> sentence(String text, ProposalKind kind) {
        ProposalView view = ProposalView.of(proposal(text, kind), null);
        return List.of(view.da(), view.en());
    }

    private static Cell cell(String text) {
        return switch (text) {
            case ".." -> new Cell.Absent(Absence.NOT_AVAILABLE);
            case "x" -> new Cell.Absent(Absence.CONFIDENTIAL);
            case "null" -> new Cell.Absent(Absence.UNEXPLAINED);
            default -> new Cell.Value(new BigDecimal(text));
        };
    }

    private static SlotState state(@Nullable String text) {
        if (text == null) {
            return new SlotState.Blank();
        }
        if (text.equals("missing")) {
            return new SlotState.Missing(MissingReason.LATE, null);
        }
        if (text.equals("withdrawn")) {
            return new SlotState.Withdrawn(CorrectionReason.TYPING_ERROR, null);
        }
        String[] parts = text.split(" ");
        return new SlotState.Recorded(
                parts[1],
                new Figure(new BigDecimal(parts[0]), PlainUnit.PERCENT, DAY, "Kilden", null, null, false),
                null);
    }

    private static Proposal proposal(String text) {
        return proposal(text, ProposalKind.NEW);
    }

    private static Proposal proposal(String text, ProposalKind kind) {
        String[] parts = text.strip().split(" ");
        return new Proposal(
                "6f4bb8f0-8a53-4f3b-a1d5-0c4f4b8f0a10",
                PLACE,
                Series.MUNICIPALITY,
                ReportingPeriod.parse("2024"),
                new BigDecimal(parts[0]),
                kind,
                parts[2].equals("-") ? null : new Proposal.Standing(parts[2], new BigDecimal("60.0")),
                new Proposal.Source(
                        "receipt",
                        new SourceName.Table("RAS200"),
                        "digest",
                        ReceiptOrigin.FETCHED,
                        null,
                        Instant.EPOCH),
                Instant.EPOCH,
                Coded.of(ProposalState.class, parts[1]).orElseThrow(),
                null,
                parts[3].equals("-") ? null : parts[3]);
    }
}
