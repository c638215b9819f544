package dk.seamark.pack.explain;

/** How exactly an edition tells a share that is judged by its counts. */
public enum ShareDetail {

    /** With its counts, and with as many decimals as it takes to see which side of a bound it is on. */
    COUNTS,

    /**
     * As its value was recorded, without counts; for the public, as decimals would reveal them. Where the verdict could
     * not be seen from the rounded values, it is said that it rests on the share before rounding.
     */
    ROUNDED
}
