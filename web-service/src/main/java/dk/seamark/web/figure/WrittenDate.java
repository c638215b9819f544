package dk.seamark.web.figure;

import dk.seamark.text.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them: day, month and year, {@code 31-12-2025}, {@code 31.12.2025} or {@code 31/12/2025}. */
public final class WrittenDate {

    private static final Pattern DANISH = Pattern.compile("([0-9]{1,2})([-./])([0-9]{1,2})\\2([0-9]{4})");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);
    private static final DateTimeFormatter SHOWN_DANISH =
            DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.of("da", "DK"));
    private static final DateTimeFormatter SHOWN_ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private WrittenDate() {}

    /** The date that somebody wrote; empty if there is none such. */
    public static Optional<LocalDate> read(String written) {
        String date = written.strip();
        Matcher danish = DANISH.matcher(date);
        if (danish.matches()) {
            return of(danish.group(4), danish.group(3), danish.group(1));
        }
        Matcher iso = ISO.matcher(date);
        return iso.matches() ? of(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> of(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The date as it is written in a field. */
    public static String inField(LocalDate date) {
        return FIELD.format(date);
    }

    /** The date for a reader. */
    public static String shown(LocalDate date, Language language) {
        return (language == Language.DANISH ? SHOWN_DANISH : SHOWN_ENGLISH).format(date);
    }

    /** Today's date in Denmark. */
    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    }
}
