package dk.seamark.web.showtasks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something to deliver.
 *
 * @param number the number of the indicator or track
 * @param title what it is called
 * @param about which figure of it; empty for a text, and where the title says it
 * @param state how far it is
 * @param shown that in words, with the figure where there is one
 * @param before the figure of the period before; empty if there is none
 * @param due the last day
 * @param link where it is done; null where the reader cannot do it
 */
public record Task(
        String number,
        String title,
        String about,
        State state,
        String shown,
        String before,
        LocalDate due,
        @Nullable String link) {

    /** How far it is. */
    public enum State {
        /** Nothing is there, and the last day has passed. */
        LATE,
        /** Nothing is there yet. */
        DUE,
        /** Somebody said why there is none. */
        MISSING,
        /** It is there. */
        DONE;

        /** The name of its icon and style. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State open(LocalDate due, LocalDate today) {
            return today.isAfter(due) ? LATE : DUE;
        }
    }

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return state == State.LATE || state == State.DUE;
    }

    /** How many days are left, 0 on the last one; negative when it has passed. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }
}
