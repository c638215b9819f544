package dk.seamark.web.showyear;

import dk.seamark.web.figure.WrittenDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A moment of the record as somebody wrote it: a day, or a position. */
final class WrittenMoment {

    private static final Pattern POSITION = Pattern.compile("[0-9]{1,15}");

    private WrittenMoment() {}

    /** As the services take it: a Danish date as {@code 2026-03-31}, or a position; empty if it is neither. */
    static Optional<String> read(String written) {
        return POSITION.matcher(written).matches()
                ? Optional.of(written)
                : WrittenDate.read(written).map(Object::toString);
    }
}
