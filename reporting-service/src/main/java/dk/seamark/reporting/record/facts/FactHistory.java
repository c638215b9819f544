package dk.seamark.reporting.record.facts;

import dk.seamark.standing.FactChanges;
import dk.seamark.standing.FactPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers, while a ledger is folded, from which position to which each fact stood. A fact that stood before the
 * gathering began is known by its path alone, when it ends.
 */
final class FactHistory implements FactChanges {

    /** The end of a fact that stands. */
    static final long STANDS = Long.MAX_VALUE;

    /**
     * A fact and the positions between which it stood.
     *
     * @param from the position that brought it
     * @param until the first position at which it does not stand any more; {@link #STANDS} while it does
     */
    record Span(FactPath path, Object fact, long from, long until) {}

    /** A fact that stood before, and the first position at which it does not stand any more. */
    record Ended(FactPath path, long until) {}

    private record Open(Object fact, long from) {}

    private final Map<FactPath, Open> open = new HashMap<>();
    private final Map<FactPath, Long> ended = new HashMap<>();
    private List<Span> closed = new ArrayList<>();
    private long position;

    /** What is heard from here on is because of the event at this position. */
    void at(long position) {
        this.position = position;
    }

    @Override
    public void stands(FactPath path, Object fact) {
        gone(path);
        open.put(path, new Open(fact, position));
    }

    @Override
    public void gone(FactPath path) {
        Open before = open.remove(path);
        if (before == null) {
            ended.putIfAbsent(path, position);
        } else if (before.from() < position) {
            closed.add(new Span(path, before.fact(), before.from(), position));
        }
    }

    /** The facts that began and ended since the last taking. */
    List<Span> takeClosed() {
        List<Span> taken = closed;
        closed = new ArrayList<>();
        return taken;
    }

    /** The facts that began here and stand; whoever takes them has to hear of their end. */
    List<Span> takeOpen() {
        List<Span> taken = open.entrySet().stream()
                .map(entry -> new Span(
                        entry.getKey(),
                        entry.getValue().fact(),
                        entry.getValue().from(),
                        STANDS))
                .toList();
        open.clear();
        return taken;
    }

    /** The facts that stood before and ended since the last taking; perhaps of a path where none stood. */
    List<Ended> takeEnded() {
        List<Ended> taken = ended.entrySet().stream()
                .map(entry -> new Ended(entry.getKey(), entry.getValue()))
                .toList();
        ended.clear();
        return taken;
    }
}
