package dk.seamark.indicator.proposefigures;

import dk.seamark.events.value.Unit;
import dk.seamark.indicator.figure.SlotState;
import dk.seamark.indicator.jsonstat.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether the figure of a source is proposed for a slot. */
final class ProposalRule {

    private ProposalRule() {}

    /**
     * What is known when a cell is fetched.
     *
     * @param cell the cell
     * @param unit the unit of the component in the cell's period
     * @param state what stands in the slot
     * @param before the same cell in the answer before this one to the same query; null if there was none
     * @param earlier the proposals for the slot, the latest first
     */
    record Case(
            Cell cell, Unit unit, SlotState state, @Nullable Cell before, List<Proposal> earlier) {}

    /**
     * What comes of a cell.
     *
     * @param kind the kind of proposal; null unless it is proposed
     */
    record Result(CellOutcome outcome, @Nullable ProposalKind kind) {

        /** Whether a proposal that is open for the slot stays so. */
        boolean keepsOpen() {
            return outcome == CellOutcome.PENDING;
        }
    }

    /** What comes of a cell. Zeros at the end of a number count for nothing. */
    static Result of(Case found) {
        return switch (found.cell()) {
            case Cell.Absent absent ->
                result(
                        switch (absent.why()) {
                            case NOT_AVAILABLE -> CellOutcome.NOT_AVAILABLE;
                            case CONFIDENTIAL -> CellOutcome.CONFIDENTIAL;
                            case UNEXPLAINED -> CellOutcome.UNEXPLAINED;
                        });
            case Cell.Value number -> of(found, number.value());
        };
    }

    private static Result of(Case found, BigDecimal value) {
        Proposal.Standing stands = standing(found.state());
        if (stands != null && stands.value().compareTo(value) == 0) {
            return result(CellOutcome.UNCHANGED);
        }
        if (found.unit().brokenBy(value).isPresent()) {
            return result(CellOutcome.UNFIT);
        }
        Proposal last = found.earlier().isEmpty() ? null : found.earlier().getFirst();
        if (last != null && isSame(last, value, stands)) {
            if (last.state() == ProposalState.OPEN) {
                return result(CellOutcome.PENDING);
            }
            if (last.state() == ProposalState.DISMISSED) {
                return result(CellOutcome.DISMISSED_BEFORE);
            }
        }
        return new Result(CellOutcome.PROPOSED, kind(found, value, stands));
    }

    private static ProposalKind kind(Case found, BigDecimal value, Proposal.@Nullable Standing stands) {
        if (stands == null) {
            return ProposalKind.NEW;
        }
        boolean otherBefore =
                found.before() instanceof Cell.Value before && before.value().compareTo(value) != 0;
        boolean cameFromIt = found.earlier().stream()
                .anyMatch(earlier -> stands.measurementId().equals(earlier.measurementId()));
        return otherBefore || cameFromIt ? ProposalKind.SOURCE_REVISED : ProposalKind.DIFFERS;
    }

    private static boolean isSame(Proposal last, BigDecimal value, Proposal.@Nullable Standing stands) {
        String stood = last.stands() == null ? null : last.stands().measurementId();
        String stand = stands == null ? null : stands.measurementId();
        return last.value().compareTo(value) == 0 && Objects.equals(stood, stand);
    }

    /** The figure that stands in a slot; null if none does. */
    static Proposal.@Nullable Standing standing(SlotState state) {
        return switch (state) {
            case SlotState.Recorded recorded ->
                new Proposal.Standing(
                        recorded.measurementId(), recorded.figure().value());
            case SlotState.Blank none -> null;
            case SlotState.Missing none -> null;
            case SlotState.Withdrawn none -> null;
        };
    }

    private static Result result(CellOutcome outcome) {
        return new Result(outcome, null);
    }
}
