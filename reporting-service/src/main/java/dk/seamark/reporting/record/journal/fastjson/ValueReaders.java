package dk.seamark.reporting.record.journal.fastjson;

import dk.seamark.events.wire.CodeReader;
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
 * The parsers of the vocabulary's values. Their caches are shared by all event types: texts by the name of their
 * component, as a name has the same meaning in every event; codes and flat records by their type.
 */
final class ValueReaders {

    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");

    private final Map<String, InternCache<String>> words = new HashMap<>();
    private final Map<Class<?>, ValueReader> types = new HashMap<>();

    /** Parses one value. */
    interface ValueReader {
        Object read(FastJsonParser json);
    }

    /**
     * The parser of a component's values; null if its type is unsupported.
     *
     * @param name the component's name
     */
    @Nullable
    ValueReader of(Type type, String name) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            ValueReader item = of(list.getActualTypeArguments()[0], name);
            return item == null ? null : json -> list(json, item);
        }
        return type instanceof Class<?> one ? of(one, name) : null;
    }

    private @Nullable ValueReader of(Class<?> type, String name) {
        if (type == String.class) {
            InternCache<String> known = words.computeIfAbsent(name, any -> new InternCache<>());
            return json -> json.text(known, Function.identity());
        }
        if (type == int.class || type == Integer.class) {
            return FastJsonParser::integer;
        }
        if (type == long.class || type == Long.class) {
            return json -> (long) json.integer();
        }
        if (type == boolean.class || type == Boolean.class) {
            return ValueReaders::truth;
        }
        if (type == BigDecimal.class) {
            return FastJsonParser::decimal;
        }
        if (type == LocalDate.class) {
            return FastJsonParser::date;
        }
        ValueReader known = types.get(type);
        return known == null ? first(type) : known;
    }

    private @Nullable ValueReader first(Class<?> type) {
        ValueReader value = Coded.reader(type)
                .map(ValueReaders::coded)
                .or(() -> RecordReader.of(type, this).map(ValueReaders::inner))
                .orElse(null);
        if (value != null) {
            types.put(type, value);
        }
        return value;
    }

    private static ValueReader inner(RecordReader record) {
        if (!record.isFlat()) {
            return record::read;
        }
        InternCache<Object> known = new InternCache<>();
        return json -> json.flat(known, record::read);
    }

    private static ValueReader coded(CodeReader codes) {
        InternCache<Object> known = new InternCache<>();
        return json -> json.text(known, code -> value(codes, code));
    }

    private static Object value(CodeReader codes, String code) {
        return codes.read(code).orElseThrow(FastJsonParser::unsupported);
    }

    private static Object truth(FastJsonParser json) {
        if (json.accept(TRUE)) {
            return true;
        }
        if (json.accept(FALSE)) {
            return false;
        }
        throw FastJsonParser.unsupported();
    }

    private static Object list(FastJsonParser json, ValueReader item) {
        json.expect('[');
        if (json.accept(']')) {
            return List.of();
        }
        List<Object> items = new ArrayList<>();
        do {
            items.add(item.read(json));
        } while (json.accept(','));
        json.expect(']');
        return items;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
