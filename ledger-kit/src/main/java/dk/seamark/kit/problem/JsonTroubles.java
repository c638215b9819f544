package dk.seamark.kit.problem;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Names the field that a body is unreadable for. */
final class JsonTroubles {

    private static final Pattern TWICE = Pattern.compile("Duplicate Object property \"([^\"]{1,100})\"");
    private static final Pattern MISSING = Pattern.compile("Missing required creator property '([^']{1,100})'");

    private JsonTroubles() {}

    static ProblemDescription of(HttpMessageNotReadableException unreadable) {
        return unreadable.getCause() instanceof JacksonException cause
                ? ProblemDescription.malformed(violation(cause))
                : ProblemDescription.malformed(Violation.of("", "body.missing"));
    }

    private static Violation violation(JacksonException cause) {
        String field = path(cause);
        return switch (cause) {
            case UnrecognizedPropertyException unknown -> Violation.of(field, "field.unknown");
            case InvalidValueException unfit -> new Violation(field, unfit.rule(), unfit.args());
            case InvalidFormatException format -> format(field, format);
            case ValueInstantiationException unfit -> Violation.of(field, "value.form");
            case StreamConstraintsException beyond -> Violation.of(field, "body.limits");
            case InputCoercionException beyond -> Violation.of(field, "number.digits");
            case StreamReadException syntax -> syntax(field, syntax);
            default -> mismatch(field, cause);
        };
    }

    private static Violation format(String field, InvalidFormatException format) {
        boolean code = format.getTargetType() != null && format.getTargetType().isEnum();
        return Violation.of(field, code ? "field.code" : "field.form", String.valueOf(format.getValue()));
    }

    private static Violation syntax(String field, StreamReadException syntax) {
        Matcher twice = TWICE.matcher(syntax.getOriginalMessage());
        if (twice.find()) {
            return Violation.of(twice.group(1), "field.twice");
        }
        return Violation.of(
                field,
                "body.syntax",
                syntax.getLocation() == null ? 0 : syntax.getLocation().getLineNr(),
                syntax.getLocation() == null ? 0 : syntax.getLocation().getColumnNr());
    }

    private static Violation mismatch(String field, JacksonException cause) {
        boolean missing = MISSING.matcher(cause.getOriginalMessage()).find()
                || cause.getOriginalMessage().startsWith("Invalid `null` value");
        return Violation.of(field, missing ? "field.missing" : "field.type");
    }

    /** As {@code decision.decidedOn} or {@code activities[2].description}. */
    private static String path(JacksonException cause) {
        List<JacksonException.Reference> path = cause.getPath();
        return path.stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
