package dk.seamark.indicator.file;

import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The kinds of files that are read, told apart by their first bytes: what a browser calls a file is no guide. */
public enum FileKind {

    /** Values with separators. */
    CSV("text/csv;charset=UTF-8", "csv"),

    /** A workbook (ISO/IEC 29500, SpreadsheetML). */
    WORKBOOK("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    /** How a page begins, behind a byte order mark. */
    private static final Pattern MARKUP = Pattern.compile("\\A[^<\\p{Alnum}\"]*<[!?a-zA-Z]");

    private final String mediaType;
    private final String ending;

    FileKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** Its media type, with the charset in which it is written. */
    public String mediaType() {
        return mediaType;
    }

    /** How the name of such a file ends, without a dot. */
    public String ending() {
        return ending;
    }

    /**
     * The kind of a file.
     *
     * @throws Refusal 400 if it is empty, or of a kind that can be told and is not read: an old workbook, one with a
     *     password, or a web page
     */
    public static FileKind of(byte[] file) {
        if (file.length == 0) {
            throw unreadable("sheet-empty");
        }
        if (starts(file, OLE)) {
            throw unreadable("sheet-of-old-kind");
        }
        if (starts(file, PDF)) {
            throw unreadable("sheet-of-other-kind");
        }
        if (isWebPage(file)) {
            throw unreadable("sheet-is-web-page");
        }
        return starts(file, ZIP) ? WORKBOOK : CSV;
    }

    /** Some sites give a page with a table the ending of a workbook; spreadsheets open it as one. */
    private static boolean isWebPage(byte[] file) {
        String begin = new String(file, 0, Math.min(file.length, 200), StandardCharsets.ISO_8859_1);
        return MARKUP.matcher(begin).find();
    }

    /**
     * The sheets of a file.
     *
     * @throws Refusal 400 if it cannot be read, or is larger unpacked than it may be
     */
    public List<FileSheet> read(byte[] file) {
        return switch (this) {
            case CSV -> List.of(CsvFile.read(file).sheet());
            case WORKBOOK -> WorkbookFile.read(file);
        };
    }

    /**
     * A file that was read, with one more column; all else of it stays.
     *
     * @param sheet the sheet's place, from 0
     * @param column the column's place, from 0; what stands in it is replaced
     * @param answers the text of each row's cell, by the number of the row, from 1
     */
    public byte[] answered(byte[] file, int sheet, int column, Map<Integer, String> answers) {
        return switch (this) {
            case CSV -> AnsweredCsv.of(file, column, answers);
            case WORKBOOK -> AnsweredWorkbook.of(file, sheet, column, answers);
        };
    }

    static Refusal unreadable(String rule, Object... args) {
        return Refusal.malformed(Violation.of("file", rule, args));
    }

    private static boolean starts(byte[] file, byte[] with) {
        return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }
}
