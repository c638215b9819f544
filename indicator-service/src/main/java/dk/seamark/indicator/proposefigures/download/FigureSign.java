package dk.seamark.indicator.proposefigures.download;

import dk.seamark.indicator.file.FileCell;
import dk.seamark.indicator.jsonstat.Absence;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The signs that stand in files where there is no figure. */
final class FigureSign {

    /** Few, as an office writes it: {@code <5}, {@code ≤ 5}, under 5, færre end 5. */
    private static final Pattern FEW =
            Pattern.compile("(?:[<≤]|under|færre end|mindre end|fewer than|less than) ?[0-9]{1,3}");

    private FigureSign() {}

    /**
     * Why there is no figure; empty if there is one, or something else. A dash is no figure, although some print it for
     * zero: zero must be a 0.
     */
    static Optional<Absence> of(FileCell cell) {
        String text = FileCell.plain(cell.plain().shown()).toLowerCase(Locale.ROOT);
        if (FEW.matcher(text).matches()) {
            return Optional.of(Absence.CONFIDENTIAL);
        }
        return switch (text) {
            case "", "-", "–", "—" -> Optional.of(Absence.UNEXPLAINED);
            case ".", "..", "...", "…", ":" -> Optional.of(Absence.NOT_AVAILABLE);
            case "x", "*", "**" -> Optional.of(Absence.CONFIDENTIAL);
            default -> Optional.empty();
        };
    }
}
