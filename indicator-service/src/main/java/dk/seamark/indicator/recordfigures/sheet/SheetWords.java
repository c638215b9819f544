package dk.seamark.indicator.recordfigures.sheet;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.Series;
import dk.seamark.events.wire.Coded;
import dk.seamark.indicator.figure.StatedStatus;
import dk.seamark.text.Catalogue;
import dk.seamark.text.LocalizedText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The words of sheets for what has a code. Where they are read, the code and both languages count. */
final class SheetWords {

    static final Catalogue CATALOGUE = Catalogue.beside(SheetWords.class, "sheet");

    private SheetWords() {}

    static LocalizedText of(MissingReason reason) {
        return switch (reason) {
            case NOT_MEASURED -> CATALOGUE.say("missing.not-measured");
            case NOT_PUBLISHED_YET -> CATALOGUE.say("missing.not-published-yet");
            case SUPPRESSED -> CATALOGUE.say("missing.suppressed");
            case METHOD_CHANGED -> CATALOGUE.say("missing.method-changed");
            case NOT_RELEVANT -> CATALOGUE.say("missing.not-relevant");
            case LATE -> CATALOGUE.say("missing.late");
        };
    }

    static LocalizedText of(CorrectionReason reason) {
        return switch (reason) {
            case TYPING_ERROR -> CATALOGUE.say("reason.typing-error");
            case SOURCE_REVISED -> CATALOGUE.say("reason.source-revised");
            case WRONG_PERIOD -> CATALOGUE.say("reason.wrong-period");
            case WRONG_COMPONENT -> CATALOGUE.say("reason.wrong-component");
            case METHOD_ERROR -> CATALOGUE.say("reason.method-error");
            case OTHER -> CATALOGUE.say("reason.other");
        };
    }

    static LocalizedText of(StatedStatus status) {
        return switch (status) {
            case PROVISIONAL -> CATALOGUE.say("status.provisional");
            case FINAL -> CATALOGUE.say("status.final");
        };
    }

    static LocalizedText of(Series series) {
        return switch (series) {
            case MUNICIPALITY -> CATALOGUE.say("series.municipality");
            case COMPARATOR -> CATALOGUE.say("series.comparator");
        };
    }

    static LocalizedText yes() {
        return CATALOGUE.say("yes");
    }

    static LocalizedText no() {
        return CATALOGUE.say("no");
    }

    /** What a value cell says where there is no figure. */
    static LocalizedText missing() {
        return CATALOGUE.say("missing");
    }

    /** The constant that a cell means by its code or its words; empty if it means none. */
    static <E extends Enum<E> & Coded> Optional<E> read(Class<E> type, Function<E, LocalizedText> words, String cell) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.code().equals(cell) || isOneOf(words.apply(each), cell))
                .findFirst();
    }

    /** Whether a cell says this in either language; capitals do not matter. */
    static boolean isOneOf(LocalizedText words, String cell) {
        String said = cell.strip().toLowerCase(Locale.ROOT);
        return Stream.of(words.da(), words.en())
                .anyMatch(each -> each.toLowerCase(Locale.ROOT).equals(said));
    }
}
