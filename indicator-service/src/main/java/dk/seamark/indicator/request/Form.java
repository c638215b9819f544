package dk.seamark.indicator.request;

import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads all fields of a request before it answers, so that a person who left out three hears of all
 * three at once.
 */
public final class Form {

    private final List<Violation> broken = new ArrayList<>();

    /**
     * A field of a form.
     *
     * @param value null if it was left out or cannot be read
     */
    public record Field<T>(@Nullable T value) {

        /** Its value; to be asked for after {@link Form#refuseIfBroken()}. */
        public T get() {
            return Objects.requireNonNull(value, "A required field was asked for before the form was checked");
        }
    }

    /**
     * Reads the only field of a request.
     *
     * @throws Refusal 400 if it was left out or cannot be read
     */
    public static <V, T> T only(String name, @Nullable V sent, Reader<V, T> reader) {
        Form form = new Form();
        Field<T> field = form.required(name, sent, reader);
        form.refuseIfBroken();
        return field.get();
    }

    /** Reads a field that must be there. */
    public <V, T> Field<T> required(String name, @Nullable V sent, Reader<V, T> reader) {
        if (sent == null) {
            broken.add(Violation.of(name, "required"));
            return new Field<>(null);
        }
        return optional(name, sent, reader);
    }

    /** Reads a field that may be left out. */
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

    /**
     * Passes if every field could be read.
     *
     * @throws Refusal 400, naming all that could not
     */
    public void refuseIfBroken() {
        if (!broken.isEmpty()) {
            throw Refusal.malformed(broken);
        }
    }
}
