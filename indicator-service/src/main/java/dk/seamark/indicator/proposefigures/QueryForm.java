package dk.seamark.indicator.proposefigures;

import dk.seamark.indicator.request.Form;
import dk.seamark.indicator.request.Reader;
import dk.seamark.indicator.statbank.StatBankQuery;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses a query from a request. Whether a table or a value exists is for StatBank or the file to tell. */
final class QueryForm {

    /** The largest number of variables beside time; a cell of each series, so at most two values of each. */
    static final int MOST_VARIABLES = 8;

    /** The largest number of times that are named one by one. */
    static final int MOST_TIMES = 20;

    private static final Pattern TABLE = Pattern.compile("[A-Za-z0-9]{1,20}");
    private static final Pattern CODE = Pattern.compile("[\\p{L}0-9][\\p{L}0-9 ._/+-]{0,39}");
    private static final Pattern TIME = Pattern.compile("[0-9A-Za-z()<>=*+-]{1,20}");

    /**
     * A request; a field that was left out is null.
     *
     * @param time without it, {@code Tid}
     * @param times without it, all
     * @param file the mapping of a file, in the place of all others
     */
    record Body(
            @Nullable String table,
            @Nullable String time,
            @Nullable List<@Nullable String> times,
            @Nullable Map<String, @Nullable String> municipality,
            @Nullable Map<String, @Nullable String> comparator,
            FileForm.@Nullable Body file) {}

    private QueryForm() {}

    /**
     * The query.
     *
     * @throws Refusal 400, naming each field that is malformed; 422 if the two cells are not of the same variables, or
     *     time is among them
     */
    static SourceQuery read(Body body) {
        FileForm.Body file = body.file();
        if (file == null) {
            return new SourceQuery.Table(table(body));
        }
        Form form = new Form();
        form.absent("table", body.table(), "query-of-one-kind");
        form.absent("time", body.time(), "query-of-one-kind");
        form.absent("times", body.times(), "query-of-one-kind");
        form.absent("municipality", body.municipality(), "query-of-one-kind");
        form.absent("comparator", body.comparator(), "query-of-one-kind");
        return new SourceQuery.File(FileForm.read(form, file));
    }

    private static StatBankQuery table(Body body) {
        Form form = new Form();
        Form.Field<String> table = form.required("table", body.table(), matching(TABLE, "statbank-table"));
        Form.Field<String> time = form.optional("time", body.time(), matching(CODE, "statbank-code"));
        Form.Field<List<String>> times = form.optional("times", body.times(), QueryForm::times);
        Form.Field<SortedMap<String, String>> own = form.required("municipality", body.municipality(), QueryForm::cell);
        Form.Field<SortedMap<String, String>> comparator =
                form.optional("comparator", body.comparator(), QueryForm::cell);
        form.refuseIfBroken();

        String variable = time.value() == null ? "Tid" : time.value();
        if (own.get().containsKey(variable)) {
            throw Refusal.invalid(Violation.of("municipality", "statbank-time-apart", variable));
        }
        SortedMap<String, String> other = comparator.value();
        if (other != null && !other.keySet().equals(own.get().keySet())) {
            throw Refusal.invalid(Violation.of(
                    "comparator",
                    "statbank-same-variables",
                    String.join(", ", own.get().keySet())));
        }
        return new StatBankQuery(
                table.get(),
                variable,
                times.value() == null ? StatBankQuery.ALL_TIMES : times.value(),
                own.get(),
                other);
    }

    private static SortedMap<String, String> cell(String field, Map<String, @Nullable String> sent) {
        if (sent.isEmpty() || sent.size() > MOST_VARIABLES) {
            throw Refusal.malformed(Violation.of(field, "statbank-variables", MOST_VARIABLES));
        }
        SortedMap<String, String> cell = new TreeMap<>();
        sent.forEach((variable, value) -> {
            if (value == null
                    || !CODE.matcher(variable).matches()
                    || !CODE.matcher(value).matches()) {
                throw Refusal.malformed(Violation.of(field, "statbank-code"));
            }
            cell.put(variable, value);
        });
        return cell;
    }

    private static List<String> times(String field, List<@Nullable String> sent) {
        if (sent.isEmpty() || sent.size() > MOST_TIMES) {
            throw Refusal.malformed(Violation.of(field, "statbank-times", MOST_TIMES));
        }
        for (String time : sent) {
            if (time == null || !TIME.matcher(time).matches()) {
                throw Refusal.malformed(Violation.of(field, "statbank-times", MOST_TIMES));
            }
        }
        return List.copyOf(sent);
    }

    private static Reader<String, String> matching(Pattern pattern, String rule) {
        return (field, sent) -> {
            if (!pattern.matcher(sent).matches()) {
                throw Refusal.malformed(Violation.of(field, rule));
            }
            return sent;
        };
    }
}
