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
 * The wire form of a record type, read from the type: one member for each component, with its name, in their order.
 * Everything that reads or writes records by reflection uses this class, so that each type is analysed in one place and
 * only once.
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

        /** The component's name, which is also the member's name in JSON. */
        public String name() {
            return component.getName();
        }

        /** Its generic type, such as a list of a record type. */
        public Type type() {
            return component.getGenericType();
        }

        /** Whether it may be null; a null member is left out of the JSON. */
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
     * The wire form of a record type.
     *
     * @throws IllegalArgumentException if the type is not a record
     */
    public static WireRecord of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** Its members in the order in which they are declared and written. */
    public List<Member> members() {
        return members;
    }

    /** Its members sorted by name, compared as UTF-16. */
    public List<Member> membersByName() {
        return byName;
    }

    /** The value of its field {@code kind}; null if the type belongs to no family with kinds. */
    public @Nullable String kind() {
        return kind;
    }

    /**
     * Creates a record from an array of its members' values, in their order.
     *
     * @throws IllegalStateException if the record is not public
     */
    @SuppressWarnings("unchecked") // The proxy factory has no type parameters.
    public Function<Object, Object> constructor() {
        Class<?>[] parts = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            MethodHandle constructor = MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, parts))
                    .asSpreader(Object[].class, parts.length)
                    .asType(MethodType.methodType(Object.class, Object.class));
            // Faster than calling the handle itself, as the JIT compiler can inline it.
            return MethodHandleProxies.asInterfaceInstance(Function.class, constructor);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not public: " + type, e);
        }
    }
}
