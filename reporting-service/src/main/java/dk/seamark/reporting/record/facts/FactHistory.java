package dk.seamark.reporting.record.facts;

import dk.seamark.standing.FactChanges;
import dk.seamark.standing.FactPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Records, while a ledger is folded, from which position until which each fact was valid. A fact from before the
 * recording began is known only by its path, when it ends.
 */
final class FactHistory implements FactChanges {

    /** The end of a fact that is still valid. */
    static final long STANDS = Long.MAX_VALUE;

    /**
     * A fact and the positions between which it was valid.
     *
     * @param from the position that set it
     * @param until the first position at which it is no longer valid; {@link #STANDS} while it is
     */
    record Span(FactPath path, Object fact, long from, long until) {}

    /**
     * The end of a fact from before the recording began.
     *
     * @param until the first position at which it is no longer valid
     */
    record Ended(FactPath path, long until) {}

    private record Open(Object fact, long from) {}

    private final Map<FactPath, Open> open = new HashMap<>();
    private final Map<FactPath, Long> ended = new HashMap<>();
    private List<Span> closed = new ArrayList<>();
    private long position;

    /** Sets the position of the event that causes the following changes. */
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

    /** The facts that began and ended since the last call. */
    List<Span> takeClosed() {
        List<Span> taken = closed;
        closed = new ArrayList<>();
        return taken;
    }

    /** The facts that began since the last call and are still valid; their end will be among {@link #takeEnded}. */
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

    /** The ended facts from before; a path may be listed at which there was no fact. */
    List<Ended> takeEnded() {
        List<Ended> taken = ended.entrySet().stream()
                .map(entry -> new Ended(entry.getKey(), entry.getValue()))
                .toList();
        ended.clear();
        return taken;
    }
}
