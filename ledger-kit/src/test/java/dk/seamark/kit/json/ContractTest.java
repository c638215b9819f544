package dk.seamark.kit.json;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.plan.Amendment;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.wire.Kind;
import dk.seamark.events.wire.WireTypes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The approved examples of ledger-events, read and written by the services' mapper. */
class ContractTest {

    /** An approved example, and its type. */
    record Example(String resource, Class<?> type) {}

    static Stream<Example> examples() {
        Stream<Example> events = WireTypes.all().stream()
                .map(event -> new Example("contract/" + event.name() + ".v" + event.revision(), event.type()));
        Stream<Example> rules =
                kinds(TargetRule.class).map(kind -> new Example("contract/rule/" + kind, TargetRule.class));
        Stream<Example> amendments =
                kinds(Amendment.class).map(kind -> new Example("contract/amendment/" + kind, Amendment.class));
        return Stream.of(events, rules, amendments)
                .flatMap(all -> all)
                .flatMap(example -> Stream.of(".json", ".minimal.json", ".2.json", ".3.json")
                        .map(ending -> new Example(example.resource() + ending, example.type()))
                        .filter(each -> each.resource().equals(example.resource() + ".json")
                                || stream(each.resource()) != null));
    }

    private static Stream<String> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ContractTest::kinds)
                : Stream.of(type.getAnnotation(Kind.class).value());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isWrittenAsItWasRead(Example example) {
        String approved = text(example.resource());

        Object read = LedgerJson.mapper().readValue(approved, example.type());

        assertThat(LedgerJson.mapper().writeValueAsString(read)).isEqualTo(compact(approved));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isReadAsItWasWritten(Example example) {
        Object read = LedgerJson.mapper().readValue(text(example.resource()), example.type());

        Object again = LedgerJson.mapper().readValue(LedgerJson.mapper().writeValueAsBytes(read), example.type());

        assertThat(again).isEqualTo(read);
    }

    /** The example without white space. */
    private static String compact(String json) {
        StringBuilder compact = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '"' && (i == 0 || json.charAt(i - 1) != '\\')) {
                quoted = !quoted;
            }
            if (quoted || !Character.isWhitespace(c)) {
                compact.append(c);
            }
        }
        return compact.toString();
    }

    private static String text(String resource) {
        try (InputStream in = stream(resource)) {
            if (in == null) {
                throw new AssertionError("There is no approved example " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(resource, e);
        }
    }

    private static @Nullable InputStream stream(String resource) {
        return ContractTest.class.getClassLoader().getResourceAsStream(resource);
    }
}
