package dk.seamark.indicator.recordfigures.sheet;

import dk.seamark.indicator.recordfigures.FiguresReport;
import dk.seamark.indicator.recordfigures.sheet.SheetReport.Line;
import dk.seamark.indicator.recordfigures.sheet.SheetReport.Remark;
import dk.seamark.text.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file that was sent, with a column that says what becomes of each row. */
final class SheetAnswer {

    private SheetAnswer() {}

    /** The same file with the column. A column of an earlier answer is replaced. */
    static byte[] of(byte[] file, SheetContent content, SheetReport report, Language language) {
        Map<Integer, String> answers = new HashMap<>();
        answers.put(content.header(), SheetColumn.REMARKS.title().in(language));
        boolean severalPeriods = !content.columns().containsKey(SheetColumn.PERIOD);
        report.rows().forEach(line -> {
            String words = (severalPeriods ? line.period() + ": " : "") + words(line, language);
            answers.merge(line.row(), words, (earlier, more) -> earlier + "\n" + more);
        });
        Integer before = content.columns().get(SheetColumn.REMARKS);
        return content.kind().answered(file, content.sheet(), before == null ? content.width() : before, answers);
    }

    private static String words(Line line, Language language) {
        String changes = line.changes().stream()
                .map(change -> SheetWords.CATALOGUE.say(
                        language,
                        "answer.changes",
                        change.column(),
                        orNothing(change.before(), language),
                        orNothing(change.after(), language)))
                .collect(Collectors.joining("; "));
        Stream<String> ready = line.outcome().equals(FiguresReport.RECORDED)
                ? Stream.of(SheetWords.CATALOGUE.say(language, "answer.recorded", changes))
                : Stream.empty();
        Stream<String> faults = line.faults().stream()
                .map(fault -> SheetWords.CATALOGUE.say(language, "answer.refused", place(fault), fault.message()));
        Stream<String> warnings = line.warnings().stream()
                .map(warning ->
                        SheetWords.CATALOGUE.say(language, "answer.warning", place(warning), warning.message()));
        return Stream.of(faults, ready, warnings).flatMap(each -> each).collect(Collectors.joining("\n"));
    }

    private static String place(Remark remark) {
        @Nullable String cell = remark.cell();
        return cell == null ? remark.column() : cell + " " + remark.column();
    }

    private static String orNothing(String text, Language language) {
        return text.isEmpty() ? SheetWords.CATALOGUE.say(language, "answer.nothing") : text;
    }
}
