package dk.seamark.indicator.recordfigures.sheet;

import dk.seamark.indicator.file.FileCell;
import dk.seamark.text.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a sheet, in the order in which they are written. */
enum SheetColumn {
    NUMBER("number", SheetWords.CATALOGUE.say("header.number"), 7, Use.SHOWN),
    TITLE("title", SheetWords.CATALOGUE.say("header.title"), 36, Use.SHOWN),
    PART("part", SheetWords.CATALOGUE.say("header.part"), 24, Use.SHOWN),
    COMPARED("compared", SheetWords.CATALOGUE.say("header.compared"), 18, Use.SHOWN),
    PERIOD("period", SheetWords.CATALOGUE.say("header.period"), 9, Use.NAMING),
    UNIT("unit", SheetWords.CATALOGUE.say("header.unit"), 12, Use.SHOWN),
    LAST("last", SheetWords.CATALOGUE.say("header.last"), 12, Use.SHOWN),
    TARGET("target", SheetWords.CATALOGUE.say("header.target"), 36, Use.SHOWN),
    VALUE("value", SheetWords.CATALOGUE.say("header.value"), 12, Use.FILLED_IN),
    MISSING("missing", SheetWords.CATALOGUE.say("header.missing"), 18, Use.FILLED_IN),
    NUMERATOR("numerator", SheetWords.CATALOGUE.say("header.numerator"), 10, Use.FILLED_IN),
    DENOMINATOR("denominator", SheetWords.CATALOGUE.say("header.denominator"), 10, Use.FILLED_IN),
    MEASURED_ON("measuredOn", SheetWords.CATALOGUE.say("header.measured-on"), 12, Use.FILLED_IN),
    SOURCE("source", SheetWords.CATALOGUE.say("header.source"), 28, Use.FILLED_IN),
    STATUS("status", SheetWords.CATALOGUE.say("header.status"), 12, Use.FILLED_IN),
    NOTE("note", SheetWords.CATALOGUE.say("header.note"), 36, Use.FILLED_IN),
    REASON("reason", SheetWords.CATALOGUE.say("header.reason"), 18, Use.FILLED_IN),
    LINK("link.url", SheetWords.CATALOGUE.say("header.link"), 24, Use.FILLED_IN),
    ACCESSED_ON("link.accessedOn", SheetWords.CATALOGUE.say("header.accessed-on"), 12, Use.FILLED_IN),
    EXAMPLE("example", SheetWords.CATALOGUE.say("header.example"), 9, Use.FILLED_IN),
    INDICATOR("indicator", SheetWords.CATALOGUE.say("header.indicator"), 22, Use.NAMING),
    COMPONENT("component", SheetWords.CATALOGUE.say("header.component"), 16, Use.NAMING),
    SERIES("series", SheetWords.CATALOGUE.say("header.series"), 14, Use.NAMING),
    TEMPLATE("template", SheetWords.CATALOGUE.say("header.template"), 14, Use.NAMING),
    REMARKS("remarks", SheetWords.CATALOGUE.say("header.remarks"), 60, Use.ANSWER);

    /** What a column is for. */
    enum Use {
        /** It helps whoever fills the sheet in, and is not read. */
        SHOWN,
        /** It names the slot, or which template it is. */
        NAMING,
        /** It is filled in. */
        FILLED_IN,
        /** It is what is said of a file that was sent. */
        ANSWER
    }

    private final String field;
    private final String danish;
    private final String english;
    private final int width;
    private final Use use;

    SheetColumn(String field, LocalizedText title, int width, Use use) {
        this.field = field;
        this.danish = title.da();
        this.english = title.en();
        this.width = width;
        this.use = use;
    }

    /** The name of the field, as a row of a table of figures has it. */
    String field() {
        return field;
    }

    /** Its header. */
    LocalizedText title() {
        return new LocalizedText(danish, english);
    }

    /** Its width in a workbook, in characters. */
    int width() {
        return width;
    }

    Use use() {
        return use;
    }

    /** The columns of a template. */
    static List<SheetColumn> ofTemplate() {
        return Arrays.stream(values())
                .filter(column -> column.use != Use.ANSWER)
                .toList();
    }

    /** The columns without which a file names no slot. */
    static List<SheetColumn> required() {
        return List.of(INDICATOR, COMPONENT, PERIOD, VALUE);
    }

    /** The column with this header, in either language, or the field's name; capitals do not matter. */
    static Optional<SheetColumn> headed(String header) {
        String plain = plain(header);
        return Arrays.stream(values())
                .filter(column -> Stream.of(column.field, column.danish, column.english)
                        .anyMatch(each -> plain(each).equals(plain)))
                .findFirst();
    }

    /** The column in which a fault of this field stands; empty if there is none. */
    static Optional<SheetColumn> of(String field) {
        return switch (field) {
            case "explanation" -> Optional.of(NOTE);
            case "corrects", "measurementId" -> Optional.of(TEMPLATE);
            default ->
                Arrays.stream(values())
                        .filter(column -> column.field.equals(field))
                        .findFirst();
        };
    }

    private static String plain(String header) {
        return FileCell.plain(header).toLowerCase(Locale.ROOT);
    }
}
