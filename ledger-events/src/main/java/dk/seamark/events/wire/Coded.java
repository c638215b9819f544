package dk.seamark.events.wire;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is stored as a code that is independent of names in Java: an enum, or a family with a {@link CodeForm}. */
public interface Coded {

    /** The stored code; that of an enum's constant is in kebab case. */
    String code();

    /** The constant of {@code type} with this code, or empty if there is none. */
    static <E extends Enum<E> & Coded> Optional<E> of(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst();
    }

    /**
     * What reads the codes of a type; empty if it is not stored as a code.
     *
     * @throws IllegalStateException if the reader that its {@link CodeForm} names cannot be made
     */
    static Optional<CodeReader> reader(Class<?> type) {
        CodeForm form = type.getAnnotation(CodeForm.class);
        if (form != null) {
            try {
                return Optional.of(form.value().getConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("No reader of " + type, e);
            }
        }
        if (!type.isEnum() || !Coded.class.isAssignableFrom(type)) {
            return Optional.empty();
        }
        Map<String, Coded> constants = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Coded) constant).code(), (Coded) constant);
        }
        return Optional.of(code -> Optional.ofNullable(constants.get(code)));
    }
}
