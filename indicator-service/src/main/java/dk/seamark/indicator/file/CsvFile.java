package dk.seamark.indicator.file;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import dk.seamark.text.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A CSV file, whatever office saved it: UTF-8 with or without a byte order mark, UTF-16 with one, or else Windows-1252;
 * semicolons, commas or tabs. It is written in UTF-8 with a mark, in Danish with semicolons and decimal commas.
 *
 * @param sheet its rows
 * @param separator what stands between its cells
 */
public record CsvFile(FileSheet sheet, char separator) {

    private static final char MARK = '\ufeff';
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] UTF_16_LITTLE = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16_BIG = {(byte) 0xFE, (byte) 0xFF};

    /** How a spreadsheet tells the next one which separator it took. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\\A\"?sep=([;,\t])\"?\r?\n");

    /**
     * A text that a spreadsheet could take for a formula (OWASP, CSV injection). It is written with an apostrophe in
     * front, which is taken away where the file is read; so is one that had apostrophes itself, so that each text comes
     * back as it was.
     */
    private static final Pattern FORMULA = Pattern.compile(
            "'*(?:[\\p{Z}\\p{C}]*[=+@\\-\\x{FF1D}\\x{FF0B}\\x{FF0D}\\x{FF20}].*|[\\t\\r\\n].*)", Pattern.DOTALL);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    /** The longest cell, in characters: as much as a spreadsheet's cell can hold. */
    private static final int LONGEST = 32_767;

    /** @throws dk.seamark.kit.problem.Refusal 400 if it is no text, or a quotation mark is never closed */
    static CsvFile read(byte[] bytes) {
        String text = decoded(bytes);
        if (text.indexOf('\0') >= 0) {
            throw FileKind.unreadable("sheet-of-other-kind");
        }
        Matcher named = SEPARATOR_LINE.matcher(text);
        boolean isNamed = named.find();
        char separator = isNamed ? named.group(1).charAt(0) : separator(text);
        List<FileRow> rows = new ArrayList<>();
        if (isNamed) {
            // The line is a row of the file, so that the rows behind it keep their numbers.
            rows.add(new FileRow(1, List.of()));
        }
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(isNamed ? text.substring(named.end()) : text)) {
            for (CsvRecord record : records) {
                if (rows.size() == FileSheet.MOST_ROWS) {
                    break;
                }
                rows.add(new FileRow(rows.size() + 1, cells(record)));
            }
        } catch (CsvParseException e) {
            throw FileKind.unreadable("sheet-broken-at", rows.size() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CsvFile(new FileSheet("", rows), separator);
    }

    private static List<FileCell> cells(CsvRecord record) {
        return record.getFields().stream()
                .limit(FileSheet.MOST_COLUMNS)
                .map(field -> {
                    if (field.length() > LONGEST) {
                        throw FileKind.unreadable("sheet-cell-too-long", LONGEST);
                    }
                    return FileCell.text(unguarded(field));
                })
                .toList();
    }

    private static String decoded(byte[] bytes) {
        if (starts(bytes, UTF_16_LITTLE) || starts(bytes, UTF_16_BIG)) {
            return strict(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            // Text in Windows-1252 with a letter as æ is hardly ever UTF-8 by chance.
            return strict(bytes, WINDOWS);
        }
    }

    private static String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw FileKind.unreadable("sheet-of-other-kind");
        }
    }

    private static boolean starts(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    /**
     * Tabs, semicolons or commas, whichever first stands at least twice, outside quotes, in half of the first lines:
     * where numbers have decimal commas, commas stand between semicolons as well. Where none does there are two
     * columns, and once is enough; or more titles and notes than rows, and any line is.
     */
    private static char separator(String text) {
        List<String> first = text.lines()
                .filter(line -> !line.isBlank())
                .limit(20)
                .map(line -> QUOTED.matcher(line).replaceAll(""))
                .toList();
        return separatorOf(first, 3, 2)
                .or(() -> separatorOf(first, 2, 2))
                .or(() -> separatorOf(first, 3, first.size()))
                .orElse(';');
    }

    /** The first that makes so many columns of one of so many lines. */
    private static Optional<Character> separatorOf(List<String> lines, int columns, int oneOf) {
        for (char each : new char[] {'\t', ';', ','}) {
            long with = lines.stream()
                    .filter(line -> line.chars().filter(c -> c == each).count() >= columns - 1)
                    .count();
            if (with > 0 && oneOf * with >= lines.size()) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The separator of files that are written in a language. */
    public static char separatorOf(Language language) {
        return language == Language.DANISH ? ';' : ',';
    }

    /**
     * Writes a file.
     *
     * @param rows its rows, the header first
     * @param language the language, by which numbers are written
     */
    public static byte[] write(List<? extends List<FileCell>> rows, Language language, char separator) {
        StringWriter text = new StringWriter();
        text.write(MARK);
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(separator)
                .quoteStrategy(QuoteStrategies.REQUIRED)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            for (List<FileCell> row : rows) {
                writer.writeRecord(
                        row.stream().map(cell -> written(cell, language)).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String written(FileCell cell, Language language) {
        return switch (cell.plain()) {
            case FileCell.Text text -> guarded(text.text());
            case FileCell.Amount number ->
                language == Language.DANISH ? cell.shown().replace('.', ',') : cell.shown();
            default -> cell.shown();
        };
    }

    static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    private static String unguarded(String text) {
        return text.startsWith("'") && FORMULA.matcher(text.substring(1)).matches() ? text.substring(1) : text;
    }
}
