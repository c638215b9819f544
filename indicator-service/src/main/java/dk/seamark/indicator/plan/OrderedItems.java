package dk.seamark.indicator.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Lists that keep the order in which their items were entered first. */
final class OrderedItems {

    private OrderedItems() {}

    /** The list with {@code item} in place of the first match, or at the end if there is none. */
    static <T> List<T> replaced(List<T> list, Predicate<T> match, T item) {
        List<T> changed = new ArrayList<>(list);
        for (int i = 0; i < changed.size(); i++) {
            if (match.test(changed.get(i))) {
                changed.set(i, item);
                return changed;
            }
        }
        changed.add(item);
        return changed;
    }

    static <T> List<T> without(List<T> list, Predicate<T> match) {
        return list.stream().filter(match.negate()).toList();
    }
}
