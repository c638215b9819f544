package dk.seamark.events.wire;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a record looks like on the wire, as the record itself says it: a member for each component, by its name and
 * in their order. Whoever reads or writes records by reflection asks this, so that it is worked out in one place and
 * once for each type.
 */
public final class WireRecord {

    private static final ClassValue<WireRecord> KNOWN = new ClassValue<>() {
        @Override
        protected WireRecord computeValue(Class<?> type) {
            return new WireRecord(type);
        }
    };

    private final Class<?> type;
    private final List<Member> members;
    private final List<Member> byName;
    private final @Nullable String kind;

    /** A component of a record. */
    public static final class Member {

        private final RecordComponent component;
        private final boolean optional;

        private Member(RecordComponent component) {
            this.component = component;
            this.optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            component.getAccessor().setAccessible(true);
        }

        /** Its name, which is that of the member in JSON. */
        public String name() {
            return component.getName();
        }

        /** Its type, with what a list holds. */
        public Type type() {
            return component.getGenericType();
        }

        /** Whether it may be null, and then is left out. */
        public boolean isOptional() {
            return optional;
        }

        /** Its value in a record of the type. */
        public @Nullable Object of(Record fields) {
            try {
                return component.getAccessor().invoke(fields);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("A record hides " + component, e);
            }
        }
    }

    private WireRecord(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("No record: " + type);
        }
        this.type = type;
        members = Arrays.stream(type.getRecordComponents()).map(Member::new).toList();
        byName = members.stream().sorted(Comparator.comparing(Member::name)).toList();
        Kind annotation = type.getAnnotation(Kind.class);
        kind = annotation == null ? null : annotation.value();
    }

    /**
     * The wire form of a type of record.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static WireRecord of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** Its members in the order in which they are declared, and written. */
    public List<Member> members() {
        return members;
    }

    /** Its members by the order of their names, compared as UTF-16. */
    public List<Member> membersByName() {
        return byName;
    }

    /** What it says in {@code kind}; null if it is no member of a family that does. */
    public @Nullable String kind() {
        return kind;
    }

    /**
     * What makes a record of the values of its members, which it takes as an array in their order.
     *
     * @throws IllegalStateException if the record is not public
     */
    @SuppressWarnings("unchecked") // The one who makes the proxy knows no type parameters.
    public Function<Object, Object> constructor() {
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
            throw new IllegalStateException("Not public: " + type, e);
        }
    }
}
