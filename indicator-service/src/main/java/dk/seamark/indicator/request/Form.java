package dk.seamark.indicator.request;

import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Parses all fields of a request and collects the violations, so that a response names all of them at once. */
public final class Form {

    private final List<Violation> broken = new ArrayList<>();

    /**
     * A parsed field of a form.
     *
     * @param value null if the field was left out or is malformed
     */
    public record Field<T>(@Nullable T value) {

        /** Its value; call it only after {@link Form#refuseIfBroken()}. */
        public T get() {
            return Objects.requireNonNull(value, "A required field was asked for before the form was checked");
        }
    }

    /**
     * Parses the only field of a request.
     *
     * @throws Refusal 400 if it was left out or is malformed
     */
    public static <V, T> T only(String name, @Nullable V sent, Reader<V, T> reader) {
        Form form = new Form();
        Field<T> field = form.required(name, sent, reader);
        form.refuseIfBroken();
        return field.get();
    }

    /** Parses a required field. */
    public <V, T> Field<T> required(String name, @Nullable V sent, Reader<V, T> reader) {
        if (sent == null) {
            broken.add(Violation.of(name, "required"));
            return new Field<>(null);
        }
        return optional(name, sent, reader);
    }

    /** Parses an optional field. */
    public <V, T> Field<T> optional(String name, @Nullable V sent, Reader<V, T> reader) {
        if (sent == null) {
            return new Field<>(null);
        }
        try {
            return new Field<>(reader.read(name, sent));
        } catch (Refusal refusal) {
            broken.addAll(refusal.violations());
            return new Field<>(null);
        }
    }

    /** Notes a field that does not belong with the others of the request. */
    public void absent(String name, @Nullable Object sent, String rule) {
        if (sent != null) {
            broken.add(Violation.of(name, rule));
        }
    }

    /**
     * Throws if a field was missing or malformed.
     *
     * @throws Refusal 400, naming all such fields
     */
    public void refuseIfBroken() {
        if (!broken.isEmpty()) {
            throw Refusal.malformed(broken);
        }
    }
}
