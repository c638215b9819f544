package dk.seamark.policy.plan;

import java.util.Arrays;
import java.util.Comparator;

/** Orders numbers of indicators numerically, part by part: 2.9 before 2.10. */
enum NumberOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String one, String other) {
        return Arrays.compare(parts(one), parts(other));
    }

    private static int[] parts(String number) {
        return Arrays.stream(number.split("\\.", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
