package dk.seamark.policy.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * A sentence in both languages.
 *
 * @param da in Danish
 * @param en in English
 */
public record LocalizedText(String da, String en) {

    private static final DateTimeFormatter AS_PLANS_WRITE = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.ROOT);

    /** A date in the notation of plans: 1.1.2025. */
    public static String date(LocalDate date) {
        return AS_PLANS_WRITE.format(date);
    }

    /** These dates in order, each once: 1.1.2025 in Danish, 2025-01-01 in English. */
    public static LocalizedText dates(Collection<LocalDate> dates) {
        List<LocalDate> sorted = dates.stream().sorted().distinct().toList();
        return new LocalizedText(
                listed(sorted.stream().map(LocalizedText::date).toList(), " og "),
                listed(sorted.stream().map(LocalDate::toString).toList(), " and "));
    }

    private static String listed(List<String> items, String last) {
        int end = items.size() - 1;
        return end == 0 ? items.getFirst() : String.join(", ", items.subList(0, end)) + last + items.get(end);
    }
}
