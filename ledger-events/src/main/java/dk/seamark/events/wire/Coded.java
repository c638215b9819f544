package dk.seamark.events.wire;

import java.util.Arrays;
import java.util.Optional;

/** An enum whose stored form is a code that is independent of the constant's name. */
public interface Coded {

    /** The stored code, in kebab case. */
    String code();

    /** The constant of {@code type} with this code, or empty if there is none. */
    static <E extends Enum<E> & Coded> Optional<E> of(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst();
    }
}
