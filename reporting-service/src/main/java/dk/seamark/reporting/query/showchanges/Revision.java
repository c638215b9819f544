package dk.seamark.reporting.query.showchanges;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.FigureEvent;
import dk.seamark.events.figure.MeasurementConfirmed;
import dk.seamark.events.figure.MeasurementCorrected;
import dk.seamark.events.figure.MeasurementDeclaredMissing;
import dk.seamark.events.figure.MeasurementRecorded;
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

    /** A provisional figure is final now, and is as it was. */
    CONFIRMED("confirmed"),

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
                        .flatMap(told -> of(told.event()).stream())
                        .max(Comparator.naturalOrder())
                        .orElse(ROUTINE);
    }

    private static Optional<Revision> of(LedgerEvent event) {
        return event instanceof FigureEvent figure
                ? switch (figure) {
                    case MeasurementConfirmed confirmed -> Optional.of(CONFIRMED);
                    case MeasurementCorrected corrected -> Optional.of(of(corrected.reason()));
                    case MeasurementWithdrawn withdrawn -> Optional.of(of(withdrawn.reason()));
                    case MeasurementRecorded recorded -> Optional.empty();
                    case MeasurementDeclaredMissing missing -> Optional.empty();
                }
                : Optional.empty();
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
