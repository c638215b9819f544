package dk.seamark.stack.fuzz;

/** Where a run takes its municipalities from. */
@FunctionalInterface
interface Stage {

    /**
     * A municipality in which there is something to ask for: the plan that the contracts' examples are about.
     *
     * @param epoch the number of the pair, from 1
     * @param which 0 or 1, the municipality of the pair
     */
    Town open(int epoch, int which);
}
