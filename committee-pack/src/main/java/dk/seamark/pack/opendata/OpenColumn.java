package dk.seamark.pack.opendata;

import dk.seamark.text.LocalizedText;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table: the header of its CSV file and the field of its Table Schema at once.
 *
 * @param <R> the rows
 * @param name its name for machines
 * @param type the type of its values
 * @param about what it holds
 * @param isRequired whether every row has a value
 * @param value the value of a row of a pack; null if it has none
 * @param categories the values that are codes, with what each is called in Danish; empty if they are none
 */
record OpenColumn<R>(
        String name,
        Type type,
        LocalizedText about,
        boolean isRequired,
        BiFunction<PackData, R, @Nullable Object> value,
        Function<PackData, Map<String, String>> categories) {

    /** The types of Table Schema that are used. */
    enum Type {
        STRING("string"),
        NUMBER("number"),
        INTEGER("integer"),
        BOOLEAN("boolean"),
        DATE("date");

        private final String code;

        Type(String code) {
            this.code = code;
        }

        /** Its name in Table Schema. */
        String code() {
            return code;
        }
    }

    /** A column in which every row has a value. */
    static <R> OpenColumn<R> of(
            String name, Type type, LocalizedText about, BiFunction<PackData, R, @Nullable Object> value) {
        return new OpenColumn<>(name, type, about, true, value, pack -> Map.of());
    }

    /** The same column, in which a row may have no value. */
    OpenColumn<R> optional() {
        return new OpenColumn<>(name, type, about, false, value, categories);
    }

    /** The same column, whose values are codes. */
    OpenColumn<R> coded(Function<PackData, Map<String, String>> codes) {
        return new OpenColumn<>(name, type, about, isRequired, value, codes);
    }
}
