package dk.seamark.indicator.file;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell of a file. In a CSV file nothing is typed: its cells are blank or texts. */
public sealed interface FileCell {

    /** Nothing, or spaces only. */
    static FileCell blank() {
        return new Blank();
    }

    /** A text; blank if it holds spaces only. */
    static FileCell text(String text) {
        return text.isBlank() ? blank() : new Text(text);
    }

    /** The text of a cell as people read it: with single blanks, and none around it. */
    static String plain(String text) {
        return text.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
    }

    /** Whether nothing stands in it. */
    default boolean isBlank() {
        return this instanceof Blank;
    }

    /** What a formula came to when the file was saved; any other cell is itself. */
    default FileCell plain() {
        return this instanceof Computed computed ? computed.result() : this;
    }

    /** The cell as a text, with a decimal point and an ISO 8601 date; empty if it is blank. */
    default String shown() {
        return switch (this) {
            case Blank blank -> "";
            case Text text -> text.text().strip();
            case Amount number ->
                number.percent()
                        ? number.value().movePointRight(2).toPlainString() + " %"
                        : number.value().toPlainString();
            case Day day -> day.date().toString();
            case Failed failed -> failed.code();
            case Computed computed -> computed.result().shown();
        };
    }

    /** Nothing. */
    record Blank() implements FileCell {}

    /**
     * A text.
     *
     * @param text not blank
     */
    record Text(String text) implements FileCell {}

    /**
     * A number.
     *
     * @param value as the file keeps it
     * @param percent whether the file shows it times a hundred and with a percent sign
     */
    record Amount(BigDecimal value, boolean percent) implements FileCell {}

    /**
     * A date.
     *
     * @param date the calendar date, without a time zone
     */
    record Day(LocalDate date) implements FileCell {}

    /**
     * A formula that came to no value.
     *
     * @param code what the program shows: {@code #DIV/0!}
     */
    record Failed(String code) implements FileCell {}

    /**
     * A formula.
     *
     * @param result what it came to when the file was saved; no formula itself
     */
    record Computed(FileCell result) implements FileCell {}
}
