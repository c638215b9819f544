package dk.seamark.reporting.record.journal.fastjson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A cache hit returns the value that was parsed from equal bytes. */
class InternCacheTest {

    private static final int ASKED = 100_000;

    private final InternCache<String> texts = new InternCache<>();

    @Test
    void ofThatWhichComesAgainMostIsKnownAndNoneIsAnother() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int known = 0;
        for (int i = 0; i < ASKED; i++) {
            String text = "plan-" + random.nextInt(500);

            String found = find("<" + text + ">", 1, text.length());

            assertThat(found == null ? text : found)
                    .as("seed %d, number %d", seed, i)
                    .isEqualTo(text);
            known += found == null ? 0 : 1;
            keep(text);
        }
        assertThat(texts.recurs()).isTrue();
        assertThat(known).as("seed %d", seed).isGreaterThan(ASKED / 2);
    }

    @Test
    void textsThatDifferInOneByteOrInLengthAreNotTakenForEachOther() {
        // So many that nearly every slot is occupied, and must be compared.
        for (int i = 0; i < 20_000; i++) {
            keep("plan-%05d-slagelse".formatted(i));
        }

        assertThat(find("plan-19999-slagelse")).isEqualTo("plan-19999-slagelse");
        for (int i = 20_000; i < 24_000; i++) {
            String other = "plan-%05d-slagelse".formatted(i);
            assertThat(find(other)).as(other).isNull();
            String shorter = other.substring(0, 12);
            assertThat(find(shorter)).as(shorter).isNull();
        }
    }

    @Test
    void aPlaceInWhichNothingComesAgainIsGivenUp() {
        for (int i = 0; i < ASKED && texts.recurs(); i++) {
            find("measurement-" + i);
            keep("measurement-" + i);
        }

        assertThat(texts.recurs()).isFalse();
        keep("kept");
        assertThat(find("kept")).isNull();
    }

    @Test
    void ofLongTextsNothingIsKept() {
        keep("x".repeat(256));
        keep("x".repeat(257));

        assertThat(find("x".repeat(256))).isNotNull();
        assertThat(find("x".repeat(257))).isNull();
    }

    private void keep(String text) {
        byte[] bytes = (text + ",").getBytes(StandardCharsets.UTF_8);
        texts.keep(bytes, 0, bytes.length - 1, text);
    }

    private @Nullable String find(String text) {
        return find(text, 0, text.length());
    }

    private @Nullable String find(String all, int from, int length) {
        return texts.find(all.getBytes(StandardCharsets.UTF_8), from, length);
    }
}
