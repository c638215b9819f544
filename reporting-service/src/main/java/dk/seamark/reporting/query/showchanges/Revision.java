package dk.seamark.reporting.query.showchanges;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.MeasurementCorrected;
import dk.seamark.events.figure.MeasurementWithdrawn;
import dk.seamark.events.wire.Coded;
import dk.seamark.reporting.record.history.RecordedEvent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The kind of revision of a figure, as official statistics distinguish them, in order of severity. */
enum Revision implements Coded {

    /** There was no figure before. */
    FIRST("first"),

    /** The source revised its figure, as sources regularly do. */
    ROUTINE("routine"),

    /** The figure is counted or calculated by another method. */
    MAJOR("major"),

    /** The figure was wrong. */
    ERROR("error");

    private final String code;

    Revision(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The kind of a change.
     *
     * @param first whether there was no figure before
     * @param events the events about the figure in between
     */
    static Revision of(boolean first, List<RecordedEvent> events) {
        return first
                ? FIRST
                : events.stream()
                        .map(told -> reason(told.event()))
                        .flatMap(Optional::stream)
                        .map(Revision::of)
                        .max(Comparator.naturalOrder())
                        .orElse(ROUTINE);
    }

    private static Optional<CorrectionReason> reason(LedgerEvent event) {
        if (event instanceof MeasurementCorrected corrected) {
            return Optional.of(corrected.reason());
        }
        return event instanceof MeasurementWithdrawn withdrawn ? Optional.of(withdrawn.reason()) : Optional.empty();
    }

    private static Revision of(CorrectionReason reason) {
        return switch (reason) {
            case SOURCE_REVISED -> ROUTINE;
            case METHOD_ERROR -> MAJOR;
            // "Other" is explained only in words, so it must not pass for routine.
            case TYPING_ERROR, WRONG_PERIOD, WRONG_COMPONENT, OTHER -> ERROR;
        };
    }
}
