package dk.seamark.indicator.jsonstat;

import java.util.List;

/**
 * A dimension of a table.
 *
 * @param id its code: {@code OMRÅDE}
 * @param categories the codes of its categories in their order, each once; at least one
 */
public record Dimension(String id, List<String> categories) {

    /** Copies the list. */
    public Dimension {
        categories = List.copyOf(categories);
    }
}
