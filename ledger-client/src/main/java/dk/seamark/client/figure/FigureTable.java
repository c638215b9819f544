package dk.seamark.client.figure;

import java.util.List;

/**
 * Many slots, each with what is to stand there.
 *
 * @param keeping what is kept where rows are refused
 * @param rows the rows, 1 to 5,000; they are told of by their number, from 1
 */
public record FigureTable(Keeping keeping, List<FigureRow> rows) {

    /** Copies the list. */
    public FigureTable {
        rows = List.copyOf(rows);
    }
}
