package dk.seamark.architecture.control.pure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** Numbers, dates, ids and locales that are passed in are pure. */
record Pure(BigDecimal number, LocalDate date, UUID id) {

    String told() {
        return String.format(Locale.ROOT, "%s %s %s", number, date.minusDays(1), id);
    }
}
