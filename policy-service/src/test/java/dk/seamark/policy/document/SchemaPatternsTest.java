package dk.seamark.policy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The patterns of the published schemas are applied to texts of any length, as no limit is checked before. */
class SchemaPatternsTest {

    /** A smaller stack than any thread of a service has. */
    private static final long SMALL_STACK = 128 * 1024;

    private static final List<String> ATTACKS =
            List.of("a", "a-", "-", "0", "0-", "20", "2024-H1", "1.", "-1", "ab-ab", "é", "a\n", " ");

    static Stream<String> patterns() {
        Set<String> patterns = new LinkedHashSet<>();
        Schemas schemas = new Schemas();
        for (DocumentForm form : DocumentForm.values()) {
            collect(JsonMapper.shared().readTree(schemas.text(form)), patterns);
        }
        assertThat(patterns).hasSizeGreaterThan(3);
        return patterns.stream();
    }

    private static void collect(JsonNode schema, Set<String> patterns) {
        if (schema.isObject() && schema.path("pattern").isString()) {
            patterns.add(schema.get("pattern").asString());
        }
        schema.forEach(child -> collect(child, patterns));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void noTextOverflowsTheStack(String pattern) throws InterruptedException {
        for (String attack : ATTACKS) {
            assertThat(thrownBy(pattern, attack.repeat(100_000))).as(attack).isNull();
        }
    }

    @Test
    void aRepeatedGroupWould() throws InterruptedException {
        assertThat(thrownBy("^[a-z0-9]+(-[a-z0-9]+)*$", "a-".repeat(100_000) + "a"))
                .isInstanceOf(StackOverflowError.class);
    }

    private static @Nullable Throwable thrownBy(String pattern, String text) throws InterruptedException {
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        Thread small = new Thread(
                null,
                () -> {
                    try {
                        Pattern.compile(pattern).matcher(text).find();
                    } catch (StackOverflowError e) {
                        thrown.set(e);
                    }
                },
                "small stack",
                SMALL_STACK);
        small.start();
        small.join();
        return thrown.get();
    }

    @ParameterizedTest
    @CsvSource({
        "a, true",
        "a-b, true",
        "1-a-2, true",
        "a--b, false",
        "-a, false",
        "a-, false",
        "A, false",
        "'', false",
        "æ, false"
    })
    void anIdIsWhatItWas(String id, boolean fits) {
        String pattern = JsonMapper.shared()
                .readTree(new Schemas().text(DocumentForm.PLAN))
                .at("/$defs/id/pattern")
                .asString();
        assertThat(Pattern.compile(pattern).matcher(id).find()).isEqualTo(fits);
        assertThat(Pattern.matches("[a-z0-9]+(-[a-z0-9]+)*", id)).isEqualTo(fits);
    }

    @Test
    void aLongIdIsRefusedByItsField() {
        byte[] plan = "{\"policy\":\"%s\"}".formatted("a-".repeat(4000) + "a").getBytes();
        assertThatThrownBy(() -> new Documents(new Schemas()).read(plan, DocumentForm.PLAN, Object.class))
                .hasMessageContaining("policy")
                .hasMessageContaining("schema.id");
    }
}
