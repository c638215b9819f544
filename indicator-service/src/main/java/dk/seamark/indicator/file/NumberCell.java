package dk.seamark.indicator.file;

import dk.seamark.characters.Characters;
import dk.seamark.indicator.figure.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A cell, read as the number that stands in it. Blank is no number, and not zero. */
public sealed interface NumberCell {

    /** Nothing stands there. */
    record None() implements NumberCell {}

    /**
     * A number.
     *
     * @param value without an exponent; of a cell that is shown in percent, as it is shown
     * @param shownInPercent whether the file has a hundredth of it, and shows it in percent
     */
    record Value(BigDecimal value, boolean shownInPercent) implements NumberCell {}

    /**
     * It cannot be read.
     *
     * @param rule the code of the reason
     * @param args the arguments of its text
     */
    record Fault(String rule, List<Object> args) implements NumberCell {

        /** Copies the list. */
        public Fault {
            args = List.copyOf(args);
        }
    }

    /** Blanks in front of it are taken away with those around the number. */
    Pattern PERCENT = Pattern.compile("(?:%|pct\\.?|procent|percent)$");

    /** The largest number of characters of a cell that are shown. */
    int MOST_SHOWN = 40;

    /**
     * Reads a cell; of a formula what it came to.
     *
     * @param inPercent whether percent are expected, so that a percent sign may stand behind the number
     * @param sign how the file writes decimals; empty if that is not known
     */
    static NumberCell read(FileCell cell, boolean inPercent, Optional<DecimalSign> sign) {
        return switch (cell.plain()) {
            case FileCell.Amount number when number.percent() -> shownAsPercent(number.value(), inPercent);
            case FileCell.Amount number -> bounded(number.value(), false);
            case FileCell.Text text -> read(text.text().strip(), inPercent, sign);
            case FileCell.Day day -> fault("sheet-number-is-date", day.date());
            case FileCell.Blank blank -> new None();
            case FileCell.Failed failed -> fault("sheet-formula-failed", failed.code());
            case FileCell.Computed computed -> throw new IllegalStateException("The value of a cell is no formula");
        };
    }

    private static NumberCell shownAsPercent(BigDecimal value, boolean inPercent) {
        BigDecimal shown = value.movePointRight(2).stripTrailingZeros();
        BigDecimal plain = shown.scale() < 0 ? shown.setScale(0) : shown;
        return inPercent ? bounded(plain, true) : fault("sheet-number-in-percent", plain.toPlainString() + " %");
    }

    private static NumberCell read(String text, boolean inPercent, Optional<DecimalSign> sign) {
        String bare = inPercent ? PERCENT.matcher(text).replaceFirst("") : text;
        return switch (DecimalSign.read(bare, sign)) {
            case DecimalSign.Read.Value value -> bounded(value.value(), false);
            case DecimalSign.Read.Ambiguous both ->
                fault(
                        "sheet-number-ambiguous",
                        text,
                        both.danish().toPlainString().replace('.', ','),
                        both.english().toPlainString().replace('.', ','));
            case DecimalSign.Read.None none -> fault("sheet-number", shortened(text));
        };
    }

    private static NumberCell bounded(BigDecimal number, boolean shownInPercent) {
        BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
        return Numbers.bounded(plain)
                ? new Value(plain, shownInPercent)
                : fault("number-too-long", Numbers.DIGITS, Numbers.DECIMALS);
    }

    /** The beginning of a cell's text, so that it can be shown. */
    static String shortened(String text) {
        return Characters.shown(text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…");
    }

    private static NumberCell fault(String rule, Object... args) {
        return new Fault(rule, List.of(args));
    }
}
