package dk.seamark.stack.fuzz;

/**
 * How a run is made.
 *
 * @param requests how many requests to send, beside those of the examples
 * @param seed what all choices follow from
 * @param only the one turn to take; 0 for all
 * @param epoch after how many turns two new municipalities take the place of the old ones, whose plans are worn by then
 */
public record FuzzSettings(int requests, long seed, int only, int epoch) {

    private static final int EPOCH = 10_000;

    /** All turns of a run. */
    public static FuzzSettings of(int requests, long seed) {
        return new FuzzSettings(requests, seed, 0, EPOCH);
    }

    /** One turn of the run with this seed. */
    public FuzzSettings only(int turn) {
        return new FuzzSettings(requests, seed, turn, epoch);
    }
}
