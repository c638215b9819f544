package dk.seamark.reporting.oracle;

import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.ReportingPeriod.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * What did the ledger hold at a position (system time) about a plan, for the periods that contain a day (valid time)?
 *
 * @param id from 0, by position
 */
record Question(int id, long position, String plan, LocalDate day) {

    /** A random question; in half of them the day is one on which a period begins or ends. */
    static Question random(Random random, int id, long position, List<String> plans) {
        int year = random.nextInt(RandomLedger.FIRST_YEAR - 1, RandomLedger.LAST_YEAR + 2);
        LocalDate day = switch (random.nextInt(8)) {
            case 0 -> LocalDate.of(year, 1, 1);
            case 1 -> LocalDate.of(year, 6, 30);
            case 2 -> LocalDate.of(year, 7, 1);
            case 3 -> LocalDate.of(year, 12, 31);
            default -> LocalDate.ofYearDay(year, random.nextInt(1, 366));
        };
        return new Question(id, position, plans.get(random.nextInt(plans.size())), day);
    }

    /** The half of the year or, for every second question, the whole year that contains the day. */
    ReportingPeriod period() {
        if (id % 2 == 0) {
            return new ReportingPeriod(day.getYear());
        }
        return new ReportingPeriod(day.getYear(), day.getMonthValue() < 7 ? Part.FIRST_HALF : Part.SECOND_HALF);
    }
}
