package dk.seamark.indicator.file;

import java.util.List;

/**
 * A column of a workbook that is written.
 *
 * @param title its header
 * @param width its width, in characters
 * @param filledIn whether people fill it in, which its colour says
 * @param isDate whether its cells are dates
 * @param hidden whether it is for programs alone
 * @param choices the words to choose from; empty if anything may be written
 */
public record WorkbookColumn(
        String title, int width, boolean filledIn, boolean isDate, boolean hidden, List<String> choices) {

    /** Copies the list. */
    public WorkbookColumn {
        choices = List.copyOf(choices);
    }
}
