package dk.seamark.reporting.journal;

import dk.seamark.events.Coded;
import dk.seamark.events.Kind;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a record of the vocabulary is written: its components in their order, those that are null left out.
 * It reads such JSON several times as fast as a reader that takes its members in any order.
 */
final class RecordForm {

    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");

    private final List<Member> members;
    private final boolean flat; // Whether it holds no other record, and no list.
    private final Function<Object, Object> record;

    /** Reads one value. */
    private interface Value {
        Object read(WrittenJson json);
    }

    /** A component: its name as it is written, whether it may be left out, and how its value is read. */
    private record Member(MemberName name, boolean optional, Value value) {}

    private RecordForm(List<Member> members, boolean flat, Function<Object, Object> record) {
        this.members = members;
        this.flat = flat;
        this.record = record;
    }

    /**
     * The form of a type of record; empty if it has components of a kind that this does not read.
     *
     * @param words the words of each component by its name, as one name means the same in every event; it is
     *     added to
     */
    static Optional<RecordForm> of(Class<?> type, Map<String, Recurring<String>> words) {
        if (!type.isRecord() || type.isAnnotationPresent(Kind.class)) {
            return Optional.empty();
        }
        List<Member> members = new ArrayList<>();
        boolean flat = true;
        for (RecordComponent component : type.getRecordComponents()) {
            Value value = value(
                    component.getGenericType(),
                    words.computeIfAbsent(component.getName(), any -> new Recurring<>()),
                    words);
            if (value == null) {
                return Optional.empty();
            }
            flat &= !component.getType().isRecord() && component.getType() != List.class;
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            members.add(new Member(new MemberName(component.getName()), optional, value));
        }
        return Optional.of(new RecordForm(List.copyOf(members), flat, constructor(type)));
    }

    /** Makes a record of its components, in an array. */
    @SuppressWarnings("unchecked") // The one who makes the proxy knows no type parameters.
    private static Function<Object, Object> constructor(Class<?> type) {
        Class<?>[] parts = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            MethodHandle constructor = MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, parts))
                    .asSpreader(Object[].class, parts.length)
                    .asType(MethodType.methodType(Object.class, Object.class));
            // Quicker than the handle itself, as the compiler sees through it.
            return MethodHandleProxies.asInterfaceInstance(Function.class, constructor);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The vocabulary is public, and " + type + " is not", e);
        }
    }

    private static @Nullable Value value(Type type, Recurring<String> own, Map<String, Recurring<String>> words) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            Value item = value(list.getActualTypeArguments()[0], own, words);
            return item == null ? null : json -> list(json, item);
        }
        return type instanceof Class<?> one ? value(one, own, words) : null;
    }

    private static @Nullable Value value(Class<?> type, Recurring<String> own, Map<String, Recurring<String>> words) {
        if (type == String.class) {
            return json -> json.text(own, Function.identity());
        }
        if (type == int.class || type == Integer.class) {
            return WrittenJson::integer;
        }
        if (type == long.class || type == Long.class) {
            return json -> (long) json.integer();
        }
        if (type == boolean.class || type == Boolean.class) {
            return RecordForm::truth;
        }
        if (type == BigDecimal.class) {
            return WrittenJson::decimal;
        }
        if (type == LocalDate.class) {
            return WrittenJson::date;
        }
        if (type.isEnum() && Coded.class.isAssignableFrom(type)) {
            return coded(type);
        }
        return of(type, words).map(RecordForm::inner).orElse(null);
    }

    private static Value inner(RecordForm form) {
        if (!form.flat) {
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

    /**
     * Reads a record.
     *
     * @throws WrittenJson.Unfit if it is not written so
     */
    Object read(WrittenJson json) {
        @Nullable Object[] parts = new @Nullable Object[members.size()];
        json.pass('{');
        boolean first = true;
        boolean comma = false; // A member comes after each, and none without one but the first.
        for (int i = 0; i < parts.length; i++) {
            Member member = members.get(i);
            if ((first || comma) && json.passes(member.name)) {
                parts[i] = member.value.read(json);
                first = false;
                comma = json.passes(',');
            } else if (!member.optional) {
                throw WrittenJson.unfit();
            }
        }
        if (comma) {
            throw WrittenJson.unfit();
        }
        json.pass('}');
        return record.apply(parts);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
