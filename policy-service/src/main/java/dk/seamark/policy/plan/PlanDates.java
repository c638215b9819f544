package dk.seamark.policy.plan;

import dk.seamark.text.LocalizedText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates in sentences about a plan. */
public final class PlanDates {

    private static final DateTimeFormatter AS_PLANS_WRITE = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.ROOT);

    private PlanDates() {}

    /** A date: 1.1.2025 in Danish, as plans write it, and 2025-01-01 in English. */
    public static LocalizedText of(LocalDate date) {
        return new LocalizedText(AS_PLANS_WRITE.format(date), date.toString());
    }
}
