package dk.seamark.policy.plan;

import java.util.Comparator;
import java.util.List;

/** Orders numbers of indicators part by part: 2.9 before 2.10, 3.1 before 3.1.1, and 3.2 before 3.b. */
enum NumberOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String one, String other) {
        List<String> ones = List.of(one.split("\\.", -1));
        List<String> others = List.of(other.split("\\.", -1));
        for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
            int order = part(ones.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ones.size(), others.size());
    }

    /** Numbers come before letters. */
    private static int part(String one, String other) {
        boolean number = isNumber(one);
        if (number && isNumber(other)) {
            return Integer.compare(Integer.parseInt(one), Integer.parseInt(other));
        }
        return number || isNumber(other) ? (number ? -1 : 1) : one.compareTo(other);
    }

    private static boolean isNumber(String part) {
        return Character.isDigit(part.charAt(0));
    }
}
