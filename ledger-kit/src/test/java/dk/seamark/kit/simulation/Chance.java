package dk.seamark.kit.simulation;

/** Numbers that follow from a seed (SplitMix64), so that what happened once happens again. */
public final class Chance {

    private long state;

    public Chance(long seed) {
        // Mixed, as each number adds as much to the state as the next seed would: a seed's numbers would be those of
        // the seed before it but for the first, and hundreds of seeds would tell of one history.
        state = mixed(seed * 0x9E3779B97F4A7C15L + 0x2545F4914F6CDD1DL);
    }

    /** A number from 0 and below the bound. */
    public int below(int bound) {
        return (int) Math.floorMod(next() >>> 16, (long) bound);
    }

    /** True once in so many times. */
    public boolean oneIn(int times) {
        return below(times) == 0;
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        return mixed(state);
    }

    private static long mixed(long state) {
        long mixed = state;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
