package dk.seamark.policy.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumberOrderTest {

    private static final List<String> ORDERED =
            List.of("1", "1.1", "1.1.1", "1.1.2", "1.1.10", "1.2", "2.9", "2.10", "2.a", "2.b", "3.b.1", "3.b.a", "10");

    @Test
    void numbersAreOrderedPartByPart() {
        for (long seed = 0; seed < 50; seed++) {
            List<String> shuffled = new ArrayList<>(ORDERED);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(NumberOrder.INSTANCE);

            assertThat(shuffled).as("seed %d", seed).isEqualTo(ORDERED);
        }
    }
}
