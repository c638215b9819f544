package dk.seamark.indicator.file;

import java.time.LocalDate;

/** The numbers by which spreadsheets keep dates. */
public final class Serials {

    /** Day zero. It is not 1899-12-31, as spreadsheets believe in a 29 February 1900. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    /** The number of day zero in workbooks that count from 1904, as old ones from a Macintosh do. */
    static final long SINCE_1904 = 1_462;

    private Serials() {}

    /**
     * The date of a number.
     *
     * @throws java.time.DateTimeException if there is no such date
     */
    public static LocalDate day(long serial) {
        return ZERO.plusDays(serial);
    }
}
