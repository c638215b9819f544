package dk.seamark.indicator.recordfigures.sheet;

import dk.seamark.indicator.figure.SlotState;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a row of a template says of itself: in which state its slot was, and what stood in its cells. So a row that
 * nobody touched is told from one that was filled in, and a template that is older than what stands is seen.
 *
 * @param state {@code blank}, {@code missing}, {@code withdrawn}, or the UUID of the measurement that stood
 * @param fingerprint that of the row's cells
 */
record TemplateMark(String state, String fingerprint) {

    /** The version of the template's form. */
    private static final String VERSION = "T1";

    private static final Pattern FORM = Pattern.compile("T1:([a-z0-9-]{4,40}):([0-9a-f]{10})");

    /** The mark of a row, as it is written now. */
    static TemplateMark of(SlotState state, Entries entries) {
        return new TemplateMark(name(state), entries.fingerprint());
    }

    /** The mark that a cell holds; empty if it is none, as of a template of another version. */
    static Optional<TemplateMark> read(String cell) {
        Matcher form = FORM.matcher(cell.strip());
        return form.matches() ? Optional.of(new TemplateMark(form.group(1), form.group(2))) : Optional.empty();
    }

    /** Whether the slot is in the same state as when the template was made. */
    boolean holds(SlotState now) {
        return state.equals(name(now));
    }

    private static String name(SlotState state) {
        return switch (state) {
            case SlotState.Blank blank -> "blank";
            case SlotState.Missing missing -> "missing";
            case SlotState.Withdrawn withdrawn -> "withdrawn";
            case SlotState.Recorded recorded -> recorded.measurementId();
        };
    }

    @Override
    public String toString() {
        return VERSION + ":" + state + ":" + fingerprint;
    }
}
