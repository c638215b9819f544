package dk.seamark.verify.form;

import dk.seamark.events.wire.CodeReader;
import dk.seamark.events.wire.Coded;
import dk.seamark.events.wire.Kind;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.VerificationException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads records from JSON by what the records themselves say: a member for each component, a code for an
 * enum or a unit, the {@code kind} of a sealed family's member, and nothing missing but what may be null.
 */
public final class RecordBinder {

    /** Beyond any figure of the ledger; more digits would only make arithmetic slow. */
    private static final int MOST_DIGITS = 100;

    /** What reflection tells of a record is asked for once: a log has a million leaves. */
    private static final ClassValue<Form> FORMS = new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
            return Form.of(type);
        }
    };

    private static final ClassValue<Optional<CodeReader>> CODES = new ClassValue<>() {
        @Override
        protected Optional<CodeReader> computeValue(Class<?> type) {
            return Coded.reader(type);
        }
    };

    private final boolean strict;

    private record Member(String name, Type type, boolean mayLack) {}

    private record Form(List<Member> members, Constructor<?> constructor) {

        static Form of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                List<Member> members = Arrays.stream(components)
                        .map(each -> new Member(
                                each.getName(),
                                each.getGenericType(),
                                each.getAnnotatedType().isAnnotationPresent(Nullable.class)))
                        .toList();
                return new Form(members, constructor);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("A record without its constructor: " + type, e);
            }
        }
    }

    private RecordBinder(boolean strict) {
        this.strict = strict;
    }

    /**
     * A record with no member besides its own.
     *
     * @throws Flaw if the value is not one
     */
    public static <T extends Record> T exactly(Class<T> type, JsonNode value) throws VerificationException {
        return type.cast(new RecordBinder(true).record(type, value));
    }

    /**
     * A record; members that it does not know are passed over, as a later revision may have added them.
     *
     * @throws Flaw if the value is not one
     */
    public static <T> T atLeast(Class<T> type, JsonNode value) throws VerificationException {
        return type.cast(new RecordBinder(false).object(type, value));
    }

    private Object value(Type type, JsonNode value) throws VerificationException {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return list(list.getActualTypeArguments()[0], value);
        }
        if (type == BigDecimal.class) {
            return decimal(value);
        }
        if (type == String.class) {
            require(value.isString(), "must-be.text");
            return value.stringValue();
        }
        if (type == boolean.class) {
            require(value.isBoolean(), "must-be.boolean");
            return value.asBoolean();
        }
        if (type == int.class || type == Integer.class) {
            require(value.isIntegralNumber() && value.canConvertToInt(), "must-be.integer");
            return value.asInt();
        }
        if (type == long.class || type == Long.class) {
            require(value.isIntegralNumber() && value.canConvertToLong(), "must-be.integer");
            return value.asLong();
        }
        return object((Class<?>) type, value);
    }

    private Object object(Class<?> type, JsonNode value) throws VerificationException {
        if (type == LocalDate.class) {
            return date(value);
        }
        if (CODES.get(type).isPresent()) {
            return coded(CODES.get(type).get(), value);
        }
        return type.isRecord() ? record(type, value) : record(member(type, value), value);
    }

    private List<Object> list(Type items, JsonNode value) throws VerificationException {
        require(value.isArray(), "must-be.list");
        List<Object> read = new ArrayList<>(value.size());
        for (JsonNode item : value) {
            read.add(value(items, item));
        }
        return read;
    }

    private static BigDecimal decimal(JsonNode value) throws VerificationException {
        require(value.isNumber(), "must-be.number");
        BigDecimal decimal = value.decimalValue();
        require(
                decimal.precision() <= MOST_DIGITS && Math.abs((long) decimal.scale()) <= MOST_DIGITS,
                "must-be.short-number");
        return decimal;
    }

    private static LocalDate date(JsonNode value) throws VerificationException {
        require(value.isString(), "must-be.date");
        try {
            return LocalDate.parse(value.stringValue());
        } catch (DateTimeException e) {
            throw new VerificationException("form.date", value.stringValue());
        }
    }

    private static Object coded(CodeReader codes, JsonNode value) throws VerificationException {
        require(value.isString(), "must-be.code");
        return codes.read(value.stringValue())
                .orElseThrow(() -> new VerificationException("form.code", value.stringValue()));
    }

    /** The member of a sealed family that the value says it is. */
    private static Class<?> member(Class<?> family, JsonNode value) throws VerificationException {
        JsonNode kind = value.path("kind");
        require(kind.isString(), "must-be.kind");
        Class<?> member = find(family, kind.stringValue());
        if (member == null) {
            throw new VerificationException("form.kind", kind.stringValue());
        }
        return member;
    }

    private static @Nullable Class<?> find(Class<?> family, String kind) {
        Kind own = family.getAnnotation(Kind.class);
        if (own != null && family.isRecord()) {
            return own.value().equals(kind) ? family : null;
        }
        if (!family.isSealed()) {
            return null;
        }
        for (Class<?> member : family.getPermittedSubclasses()) {
            Class<?> found = find(member, kind);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Object record(Class<?> type, JsonNode value) throws VerificationException {
        require(value.isObject(), "must-be.object");
        Form form = FORMS.get(type);
        @Nullable Object[] members = new @Nullable Object[form.members().size()];
        Set<String> unknown = new TreeSet<>();
        value.properties().forEach(member -> unknown.add(member.getKey()));
        for (int i = 0; i < members.length; i++) {
            Member member = form.members().get(i);
            unknown.remove(member.name());
            try {
                members[i] = member(member, value.path(member.name()));
            } catch (VerificationException flaw) {
                throw flaw.at(Phrases.name(member.name()));
            }
        }
        if (strict && !unknown.isEmpty()) {
            throw new VerificationException("form.foreign", String.join(", ", unknown));
        }
        return constructed(form.constructor(), members);
    }

    private @Nullable Object member(Member member, JsonNode value) throws VerificationException {
        if (value.isMissingNode() || value.isNull()) {
            require(member.mayLack(), "must-be.there");
            return null;
        }
        return value(member.type(), value);
    }

    private static Object constructed(Constructor<?> constructor, @Nullable Object[] members)
            throws VerificationException {
        try {
            return constructor.newInstance(members);
        } catch (java.lang.reflect.InvocationTargetException e) {
            throw new VerificationException(
                    "form.refused", constructor.getDeclaringClass().getSimpleName());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record without its constructor: " + constructor, e);
        }
    }

    private static void require(boolean right, String key) throws VerificationException {
        if (!right) {
            throw new VerificationException("form.other-kind", Phrases.say(key));
        }
    }
}
