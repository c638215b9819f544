package dk.seamark.web.page;

import java.util.List;
import java.util.stream.Collectors;

/** What is wrong in a form. */
public record FieldErrors(List<FieldError> all) {

    /** Copies the list. */
    public FieldErrors {
        all = List.copyOf(all);
    }

    /** Whether something is. */
    public boolean any() {
        return !all.isEmpty();
    }

    /** Whether something is wrong in a field. */
    public boolean at(String field) {
        return all.stream().anyMatch(error -> error.field().equals(field));
    }

    /** What is wrong in a field; empty if nothing is. */
    public String message(String field) {
        return all.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .collect(Collectors.joining(" "));
    }
}
