package dk.seamark.indicator.statbank;

import dk.seamark.events.value.ReportingPeriod;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** StatBank's codes of time. */
public final class StatBankTimes {

    private static final Pattern YEAR_OR_PART = Pattern.compile("([0-9]{4})(?:([KH])([1-4]))?");

    private StatBankTimes() {}

    /**
     * The period that a code means: {@code 2024}, {@code 2024H1} or {@code 2024K1} (kvartal); empty for months and all
     * else that is no period here.
     */
    public static Optional<ReportingPeriod> period(String code) {
        Matcher parts = YEAR_OR_PART.matcher(code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String part = parts.group(2) == null ? "" : "-" + (parts.group(2).equals("K") ? "Q" : "H") + parts.group(3);
        try {
            return Optional.of(ReportingPeriod.parse(parts.group(1) + part));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
