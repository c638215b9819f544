package dk.seamark.kit.problem;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonReadContext;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Finds the field that makes a body unreadable. */
final class JsonTroubles {

    private JsonTroubles() {}

    static ProblemDescription of(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case InvalidValueException unfit
            when unfit.isWellFormed() -> ProblemDescription.of(Refusal.invalid(violation(unfit)));
            case JacksonException cause -> ProblemDescription.malformed(violation(cause));
            case null, default -> ProblemDescription.malformed(Violation.of("", "body.missing"));
        };
    }

    private static Violation violation(JacksonException cause) {
        String field = path(cause);
        return switch (cause) {
            case UnrecognizedPropertyException unknown -> Violation.of(field, "field.unknown");
            case InvalidValueException unfit -> new Violation(field, unfit.rule(), unfit.args());
            case InvalidFormatException format -> format(field, format);
            case InvalidNullException missing -> Violation.of(field, "field.missing");
            case ValueInstantiationException unfit -> Violation.of(field, "value.form");
            case StreamConstraintsException beyond -> Violation.of(field, "body.limits");
            case InputCoercionException beyond -> Violation.of(field, "number.digits");
            case StreamReadException syntax -> syntax(field, syntax);
            default -> Violation.of(field, "field.type");
        };
    }

    private static Violation format(String field, InvalidFormatException format) {
        boolean code = format.getTargetType() != null && format.getTargetType().isEnum();
        return Violation.of(field, code ? "field.code" : "field.form", String.valueOf(format.getValue()));
    }

    private static Violation syntax(String field, StreamReadException syntax) {
        // Jackson has no exception type for a duplicate name, but only its check for duplicate names throws from there.
        if (Arrays.stream(syntax.getStackTrace())
                .findFirst()
                .filter(thrower -> thrower.getClassName().equals(JsonReadContext.class.getName()))
                .isPresent()) {
            return Violation.of(syntax.processor().currentName(), "field.twice");
        }
        return Violation.of(
                field,
                "body.syntax",
                syntax.getLocation() == null ? 0 : syntax.getLocation().getLineNr(),
                syntax.getLocation() == null ? 0 : syntax.getLocation().getColumnNr());
    }

    /** The path of the field, as {@code decision.decidedOn} or {@code activities[2].description}. */
    private static String path(JacksonException cause) {
        return cause.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
