package dk.seamark.pack.opendata;

import dk.seamark.pack.PackModel;

/** The data of a standing, for those who may see it: all figures, in the form of open data and without a licence. */
public final class StandingFile {

    private StandingFile() {}

    /** The figures as CSV, a row each. */
    public static byte[] csv(PackModel pack) {
        return OpenTables.FIGURES.csv(PackData.of(pack));
    }

    /** The figures in JSON-stat 2.0. */
    public static byte[] cube(PackModel pack) {
        return JsonStat.of(PackData.of(pack), null);
    }
}
