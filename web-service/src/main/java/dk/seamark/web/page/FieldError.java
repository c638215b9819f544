package dk.seamark.web.page;

import dk.seamark.client.Problem;
import java.util.List;
import java.util.Set;

/**
 * What is wrong in a field.
 *
 * @param field the name of the field; empty if it is none of the form's
 * @param message what is wrong, for people
 */
public record FieldError(String field, String message) {

    /**
     * What a service said, each thing at the field of the form that it names.
     *
     * @param fields the names of the form's fields
     */
    public static List<FieldError> of(Problem problem, Set<String> fields) {
        if (problem.violations().isEmpty()) {
            return List.of(new FieldError("", problem.detail().isEmpty() ? problem.title() : problem.detail()));
        }
        return problem.violations().stream()
                .map(violation -> new FieldError(
                        fields.contains(violation.field()) ? violation.field() : "", violation.message()))
                .toList();
    }

    /** The id of the field on the page; empty if there is none. */
    public String id() {
        return field.equals("choice") ? "choice-value" : field;
    }
}
