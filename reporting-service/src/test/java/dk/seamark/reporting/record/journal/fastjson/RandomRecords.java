package dk.seamark.reporting.record.journal.fastjson;

import dk.seamark.events.plan.Rounds;
import dk.seamark.events.value.Unit;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Random records of the vocabulary, including some that no service would write. */
final class RandomRecords {

    private static final List<Unit> UNITS = Stream.of(
                    "count",
                    "grade-points",
                    "per 1000 ældre/elderly people",
                    "million DKK in 2024 prices",
                    "quantity t{CO2e}",
                    "own-count kursus,kurser/course,courses")
            .map(code -> Unit.ofCode(code).orElseThrow())
            .toList();

    private static final List<String> LETTERS = List.of(
            "a", "Z", "0", "-", " ", "/", "{", "}", "]", ":", ",", "æ", "Ø", "–", "😀", "\"", "\\", "\n", "\u0001",
            "\u007f");

    private final Random random;
    private boolean plain;

    RandomRecords(Random random) {
        this.random = random;
    }

    /** A record; every other one without values that are hard to parse. */
    Object next(Class<?> type) {
        plain = random.nextBoolean();
        return of(type);
    }

    private Object of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] parts = Arrays.stream(components).map(this::part).toArray();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("No " + type + " of " + Arrays.toString(parts), e);
        }
    }

    private @Nullable Object part(RecordComponent component) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return optional && random.nextBoolean() ? null : value(component.getGenericType());
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            Type item = list.getActualTypeArguments()[0];
            return IntStream.range(0, random.nextInt(4))
                    .mapToObj(i -> value(item))
                    .toList();
        }
        Class<?> one = (Class<?>) type;
        if (one.isEnum()) {
            return one.getEnumConstants()[random.nextInt(one.getEnumConstants().length)];
        }
        if (one == Unit.class) {
            return UNITS.get(random.nextInt(UNITS.size()));
        }
        if (one == Rounds.class) {
            return new Rounds(random.nextInt(2, Rounds.MOST_YEARS + 1), random.nextInt(1990, 2200));
        }
        if (one.isRecord()) {
            return of(one);
        }
        return switch (one.getSimpleName()) {
            case "String" -> text();
            case "int", "Integer" -> random.nextInt() >> random.nextInt(plain ? 8 : 0, 32);
            case "long", "Long" -> random.nextLong() >> random.nextInt(plain ? 40 : 0, 64);
            case "boolean", "Boolean" -> random.nextBoolean();
            case "BigDecimal" ->
                new BigDecimal(
                        new BigInteger(random.nextInt(1, plain ? 40 : 90), random)
                                .multiply(BigInteger.valueOf(random.nextInt(3) - 1)),
                        random.nextInt(12) - 2);
            case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt(80_000) - 20_000);
            default -> throw new AssertionError("No random " + type);
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(24); i > 0; i--) {
            text.append(LETTERS.get(random.nextInt(plain ? 12 : LETTERS.size())));
        }
        return text.toString();
    }
}
