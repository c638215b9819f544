package dk.seamark.kit.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/**
 * The scheduler. Everybody runs in one thread; whoever asks a database or the broker lets others act first, and may
 * find the connection cut or die. So a process can stand still in the middle of anything while others go on.
 */
public final class World {

    private static final int DEEPEST = 4;

    /** A seed takes some hundreds of steps; whoever takes so many more goes in circles. */
    private static final int MOST_STEPS = 500_000;

    private final Chance chance;
    private final Planted planted;
    private final List<Actor> actors = new ArrayList<>();
    private final Deque<Actor> acting = new ArrayDeque<>();
    private final Tally tally = new Tally();
    private long nanos;
    private boolean calm;

    /** What happened. */
    public static final class Tally {

        private int steps;
        private int deaths;
        private int cuts;

        /** The steps that processes took. */
        public int steps() {
            return steps;
        }

        /** How often a process died. */
        public int deaths() {
            return deaths;
        }

        /** How often a connection to a database was cut. */
        public int cuts() {
            return cuts;
        }
    }

    /**
     * A world that follows from its seed.
     *
     * @param planted the fault that a stand-in has
     */
    public World(long seed, Planted planted) {
        this.chance = new Chance(seed);
        this.planted = planted;
    }

    public Tally tally() {
        return tally;
    }

    public Chance chance() {
        return chance;
    }

    /** Whether this fault is planted and shows now. */
    public boolean shows(Planted fault) {
        return planted == fault && chance.oneIn(4);
    }

    public void add(Actor actor) {
        actors.add(actor);
    }

    /** The time, in nanoseconds from an arbitrary point; it goes on with every step. */
    public long nanos() {
        return nanos;
    }

    /** From now on nothing fails. */
    public void calmDown() {
        calm = true;
    }

    public boolean isCalm() {
        return calm;
    }

    /** Lets one of them act. */
    public void act() {
        act(actors.get(chance.below(actors.size())));
    }

    /** Lets this one act, unless it is in the middle of something. */
    public void act(Actor actor) {
        if (acting.contains(actor)) {
            return;
        }
        nanos += (1 + chance.below(200)) * 1_000_000L;
        acting.push(actor);
        try {
            actor.act();
        } finally {
            acting.pop();
        }
    }

    /** A point between two steps of a process: others act, and it may die. */
    public void between(Life life) {
        if (++tally.steps > MOST_STEPS) {
            throw new AssertionError("it goes in circles");
        }
        if (!calm && acting.size() < DEEPEST && chance.oneIn(4)) {
            // Now and then it stands still for long.
            for (int others = chance.oneIn(10) ? chance.below(30) : 1; others > 0; others--) {
                act();
            }
        }
        if (!calm && chance.oneIn(150)) {
            tally.deaths++;
            life.end();
        }
        if (life.isOver()) {
            throw new Died();
        }
    }

    /**
     * A request over a connection that may be cut at any byte: before the last one of the request nothing is done,
     * after it the caller does not learn that it is.
     *
     * @param requestBytes the length of the request
     * @param answerBytes the length of its answer
     * @param work what the server does
     * @param cut makes what the caller is told
     */
    public <T, E extends Exception> T ask(
            Life life, int requestBytes, int answerBytes, Supplier<T> work, Supplier<E> cut) throws E {
        between(life);
        int bytes = calm || !chance.oneIn(40) ? Integer.MAX_VALUE : chance.below(requestBytes + answerBytes);
        if (bytes < Integer.MAX_VALUE) {
            tally.cuts++;
        }
        if (bytes < requestBytes) {
            throw cut.get();
        }
        T answer = work.get();
        between(life);
        if (bytes < Integer.MAX_VALUE) {
            throw cut.get();
        }
        return answer;
    }
}
