package dk.seamark.reporting.record.journal;

import dk.seamark.events.wire.Coded;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the values of the vocabulary are read. What recurs is known from one event to the next, whatever their types:
 * texts by the name of their component, as a name means the same in every event, and codes and flat records by their
 * type, so that the same one is one object.
 */
final class WrittenValues {

    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");

    private final Map<String, Recurring<String>> words = new HashMap<>();
    private final Map<Class<?>, Value> types = new HashMap<>();

    /** Reads one value. */
    interface Value {
        Object read(WrittenJson json);
    }

    /**
     * How a component's values are read; null if they are of a kind that this does not read.
     *
     * @param name the component's name
     */
    @Nullable
    Value of(Type type, String name) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            Value item = of(list.getActualTypeArguments()[0], name);
            return item == null ? null : json -> list(json, item);
        }
        return type instanceof Class<?> one ? of(one, name) : null;
    }

    private @Nullable Value of(Class<?> type, String name) {
        if (type == String.class) {
            Recurring<String> known = words.computeIfAbsent(name, any -> new Recurring<>());
            return json -> json.text(known, Function.identity());
        }
        if (type == int.class || type == Integer.class) {
            return WrittenJson::integer;
        }
        if (type == long.class || type == Long.class) {
            return json -> (long) json.integer();
        }
        if (type == boolean.class || type == Boolean.class) {
            return WrittenValues::truth;
        }
        if (type == BigDecimal.class) {
            return WrittenJson::decimal;
        }
        if (type == LocalDate.class) {
            return WrittenJson::date;
        }
        Value known = types.get(type);
        return known == null ? first(type) : known;
    }

    private @Nullable Value first(Class<?> type) {
        boolean coded = type.isEnum() && Coded.class.isAssignableFrom(type);
        Value value = coded
                ? coded(type)
                : RecordForm.of(type, this).map(WrittenValues::inner).orElse(null);
        if (value != null) {
            types.put(type, value);
        }
        return value;
    }

    private static Value inner(RecordForm form) {
        if (!form.isFlat()) {
            return form::read;
        }
        Recurring<Object> known = new Recurring<>();
        return json -> json.flat(known, form::read);
    }

    private static Value coded(Class<?> type) {
        Recurring<Object> known = new Recurring<>();
        Map<String, Object> constants = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Coded) constant).code(), constant);
        }
        return json -> json.text(known, code -> constant(constants.get(code)));
    }

    private static Object constant(@Nullable Object constant) {
        if (constant == null) {
            throw WrittenJson.unfit();
        }
        return constant;
    }

    private static Object truth(WrittenJson json) {
        if (json.passes(TRUE)) {
            return true;
        }
        if (json.passes(FALSE)) {
            return false;
        }
        throw WrittenJson.unfit();
    }

    private static Object list(WrittenJson json, Value item) {
        json.pass('[');
        if (json.passes(']')) {
            return List.of();
        }
        List<Object> items = new ArrayList<>();
        do {
            items.add(item.read(json));
        } while (json.passes(','));
        json.pass(']');
        return items;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
