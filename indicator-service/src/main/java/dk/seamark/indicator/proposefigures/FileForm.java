package dk.seamark.indicator.proposefigures;

import dk.seamark.indicator.figure.LinkRule;
import dk.seamark.indicator.file.SplitYears;
import dk.seamark.indicator.proposefigures.download.FileFigure;
import dk.seamark.indicator.proposefigures.download.FileMapping;
import dk.seamark.indicator.request.Form;
import dk.seamark.indicator.request.Reader;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Parses the mapping of a file from a request. Whether a file has its columns is noticed when one is brought. */
final class FileForm {

    /** The largest number of characters of a source's name; behind it stands that it came as a file. */
    private static final int LONGEST_SOURCE = 200;

    /** The largest number of characters of a header, of what a cell has, and of a sheet's name. */
    private static final int LONGEST_NAME = 200;

    /** The largest number of columns that tell rows apart. */
    private static final int MOST_COLUMNS = 8;

    /** Behind the page stands the digest of the file. */
    private static final int LONGEST_PAGE = LinkRule.LONGEST - 100;

    private static final Reader<String, String> NAME = Reader.line(LONGEST_NAME);

    private static final Reader<String, String> PAGE = (field, sent) -> {
        String broken = sent.length() > LONGEST_PAGE ? "link-too-long" : LinkRule.brokenBy(sent);
        if (broken != null) {
            throw Refusal.malformed(Violation.of(field, broken, LONGEST_PAGE));
        }
        if (sent.contains("#")) {
            throw Refusal.malformed(Violation.of(field, "mapping-page"));
        }
        return sent;
    };

    /**
     * A mapping; a field that was left out is null.
     *
     * @param splitYears {@code first} or {@code last}
     */
    record Body(
            @Nullable String source,
            @Nullable String page,
            @Nullable String sheet,
            @Nullable String period,
            @Nullable String splitYears,
            @Nullable Boolean blanksRepeat,
            @Nullable FigureBody municipality,
            @Nullable FigureBody comparator) {}

    /** Which cells are a series' figures. */
    record FigureBody(
            @Nullable Map<String, @Nullable String> rows,
            @Nullable String column) {}

    private FileForm() {}

    /**
     * The mapping.
     *
     * @param form what else is known of the request
     * @throws Refusal 400, naming each field that is malformed; 422 if both series have the same cells
     */
    static FileMapping read(Form form, Body body) {
        Form.Field<String> source = form.required("file.source", body.source(), Reader.line(LONGEST_SOURCE));
        Form.Field<String> page = form.required("file.page", body.page(), PAGE);
        Form.Field<String> sheet = form.optional("file.sheet", body.sheet(), NAME);
        Form.Field<String> period = form.optional("file.period", body.period(), NAME);
        Form.Field<SplitYears> splitYears =
                form.optional("file.splitYears", body.splitYears(), Reader.code(SplitYears.class));
        Reader<FigureBody, FileFigure> figure = (field, sent) -> figure(field, sent, body.period() != null);
        Form.Field<FileFigure> own = form.required("file.municipality", body.municipality(), figure);
        Form.Field<FileFigure> comparator = form.optional("file.comparator", body.comparator(), figure);
        form.refuseIfBroken();
        if (own.get().equals(comparator.value())) {
            throw Refusal.invalid(Violation.of("file.comparator", "mapping-same-cells"));
        }
        return new FileMapping(
                source.get(),
                page.get(),
                sheet.value(),
                period.value(),
                splitYears.value(),
                body.blanksRepeat(),
                own.get(),
                comparator.value());
    }

    private static FileFigure figure(String field, FigureBody sent, boolean hasPeriodColumn) {
        Form form = new Form();
        Form.Field<SortedMap<String, String>> rows = form.optional(field + ".rows", sent.rows(), FileForm::rows);
        String column = field + ".column";
        // Where each period has a column, it may have no other name.
        Form.Field<String> name = hasPeriodColumn
                ? form.required(column, sent.column(), NAME)
                : form.optional(column, sent.column(), NAME);
        form.refuseIfBroken();
        SortedMap<String, String> all = rows.value();
        return new FileFigure(all == null ? new TreeMap<>() : all, name.value());
    }

    private static SortedMap<String, String> rows(String field, Map<String, @Nullable String> sent) {
        if (sent.size() > MOST_COLUMNS) {
            throw Refusal.malformed(Violation.of(field, "mapping-rows", MOST_COLUMNS));
        }
        SortedMap<String, String> rows = new TreeMap<>();
        sent.forEach((column, value) -> {
            if (value == null) {
                throw Refusal.malformed(Violation.of(field, "required"));
            }
            rows.put(NAME.read(field, column), NAME.read(field, value));
        });
        return rows;
    }
}
