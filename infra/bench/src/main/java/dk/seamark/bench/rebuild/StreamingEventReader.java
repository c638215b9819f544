package dk.seamark.bench.rebuild;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.wire.CodeReader;
import dk.seamark.events.wire.Coded;
import dk.seamark.events.wire.WireRecord;
import dk.seamark.events.wire.WireTypes;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.reporting.record.journal.fastjson.EventReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.ObjectReader;

/**
 * What the service's own reader is held against: the same records by Jackson's streaming parser, each member expected
 * in its order, what recurs looked up in hash tables, and everything else left to the mapper. One thread may use it.
 */
final class StreamingEventReader implements EventReader {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(JsonReadFeature.ALLOW_TRAILING_COMMA).build();

    private static final int MOST_KEPT = 4_096;
    private static final int TRIAL = 4 * MOST_KEPT;

    private final Map<String, Reading> byType = new HashMap<>();
    private final Map<String, Interned<String, String>> words = new HashMap<>();
    private final Map<Class<?>, Value> types = new HashMap<>();

    private record Reading(@Nullable Value fast, ObjectReader thorough) {}

    private interface Value {
        Object read(JsonParser json, JsonToken token);
    }

    private record Member(SerializedString name, boolean optional, Value value) {}

    /** It is not written as the services write it. */
    private static final class Unsupported extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unsupported() {
            super("Not as the services write it", null, false, false);
        }
    }

    /** Values by what they were read from; a place in which hardly anything comes again is given up. */
    private static final class Interned<K, V> {

        private final Map<K, V> kept = new HashMap<>();
        private int asked;
        private int found;

        V of(K key, Function<K, V> make) {
            if (asked == TRIAL && found < TRIAL / 2) {
                return make.apply(key);
            }
            V known = kept.get(key);
            if (asked < TRIAL) {
                asked++;
                found += known == null ? 0 : 1;
            }
            if (known != null) {
                return known;
            }
            V made = make.apply(key);
            if (kept.size() < MOST_KEPT) {
                kept.put(key, made);
            }
            return made;
        }
    }

    StreamingEventReader() {
        for (WireTypes.Entry entry : WireTypes.all()) {
            byType.put(
                    entry.cloudEventType(),
                    new Reading(record(entry.type()), LedgerJson.mapper().readerFor(entry.type())));
        }
    }

    @Override
    public LedgerEvent read(Part type, Part payload) {
        String name = new String(type.bytes(), type.from(), type.length(), StandardCharsets.US_ASCII);
        Reading reading = Objects.requireNonNull(byType.get(name), name);
        LedgerEvent event = reading.fast == null ? null : fast(reading.fast, payload);
        return event != null ? event : reading.thorough.readValue(payload.bytes(), payload.from(), payload.length());
    }

    private static @Nullable LedgerEvent fast(Value value, Part payload) {
        try (JsonParser json =
                JSON.createParser(ObjectReadContext.empty(), payload.bytes(), payload.from(), payload.length())) {
            LedgerEvent event = (LedgerEvent) value.read(json, json.nextToken());
            return json.nextToken() == null ? event : null;
        } catch (Unsupported | JacksonException | IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    private @Nullable Value value(Type type, String name) {
        if (type instanceof ParameterizedType list) {
            Value item = value(list.getActualTypeArguments()[0], name);
            return item == null ? null : (json, token) -> list(json, token, item);
        }
        if (type == String.class) {
            Interned<String, String> known = words.computeIfAbsent(name, any -> new Interned<>());
            return (json, token) -> known.of(text(json, token), Function.identity());
        }
        if (type == LocalDate.class) {
            Interned<String, LocalDate> known = new Interned<>();
            return (json, token) -> known.of(text(json, token), LocalDate::parse);
        }
        if (type == int.class || type == Integer.class) {
            return (json, token) -> number(json, token).getIntValue();
        }
        if (type == long.class || type == Long.class) {
            return (json, token) -> number(json, token).getLongValue();
        }
        if (type == BigDecimal.class) {
            return (json, token) ->
                    (token == JsonToken.VALUE_NUMBER_FLOAT ? json : number(json, token)).getDecimalValue();
        }
        if (type == boolean.class || type == Boolean.class) {
            return (json, token) -> switch (token) {
                case VALUE_TRUE -> true;
                case VALUE_FALSE -> false;
                default -> throw new Unsupported();
            };
        }
        return composed((Class<?>) type);
    }

    private @Nullable Value composed(Class<?> type) {
        Value known = types.get(type);
        if (known != null) {
            return known;
        }
        Value made = Coded.reader(type).map(StreamingEventReader::coded).orElseGet(() -> record(type));
        if (made != null) {
            types.put(type, made);
        }
        return made;
    }

    private static Value coded(CodeReader codes) {
        return (json, token) -> codes.read(text(json, token)).orElseThrow(Unsupported::new);
    }

    private @Nullable Value record(Class<?> type) {
        if (!type.isRecord() || WireRecord.of(type).kind() != null) {
            return null;
        }
        List<Member> members = new ArrayList<>();
        boolean flat = !LedgerEvent.class.isAssignableFrom(type);
        for (WireRecord.Member member : WireRecord.of(type).members()) {
            Value value = value(member.type(), member.name());
            if (value == null) {
                return null;
            }
            flat &= member.type() instanceof Class<?> one && !one.isRecord();
            members.add(new Member(new SerializedString(member.name()), member.isOptional(), value));
        }
        Function<Object, Object> constructor = WireRecord.of(type).constructor();
        Member[] inOrder = members.toArray(Member[]::new);
        Interned<Object, Object> known = new Interned<>();
        return flat
                ? (json, token) -> known.of(constructor.apply(parts(json, token, inOrder)), Function.identity())
                : (json, token) -> constructor.apply(parts(json, token, inOrder));
    }

    private static @Nullable Object[] parts(JsonParser json, JsonToken token, Member[] members) {
        require(token == JsonToken.START_OBJECT);
        @Nullable Object[] parts = new @Nullable Object[members.length];
        boolean pending = false; // A name was read that is none of those before.
        boolean ended = false;
        for (int i = 0; i < members.length; i++) {
            Member member = members[i];
            boolean here = !ended
                    && (pending ? member.name.getValue().equals(json.currentName()) : json.nextName(member.name));
            if (here) {
                parts[i] = member.value.read(json, json.nextToken());
                pending = false;
            } else {
                require(member.optional);
                ended |= json.currentToken() == JsonToken.END_OBJECT && !pending;
                pending = !ended;
            }
        }
        require(ended || (!pending && json.nextToken() == JsonToken.END_OBJECT));
        return parts;
    }

    private static Object list(JsonParser json, JsonToken token, Value item) {
        require(token == JsonToken.START_ARRAY);
        List<Object> items = new ArrayList<>();
        for (JsonToken next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
            items.add(item.read(json, next));
        }
        return items;
    }

    private static String text(JsonParser json, JsonToken token) {
        require(token == JsonToken.VALUE_STRING);
        return json.getString();
    }

    private static JsonParser number(JsonParser json, JsonToken token) {
        require(token == JsonToken.VALUE_NUMBER_INT);
        return json;
    }

    private static void require(boolean right) {
        if (!right) {
            throw new Unsupported();
        }
    }
}
