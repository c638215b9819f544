package dk.seamark.reporting.proof.log;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of a tile or an entry bundle below its level: {@code x001/x234/067.p/112}.
 *
 * @param index the index in the level, from 0
 * @param width how many of the 256 are requested
 */
record TilePath(long index, int width) {

    private static final Pattern FORM = Pattern.compile("((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    /** Parses a path; empty if it is not in the form of C2SP tlog-tiles. */
    static Optional<TilePath> parse(String path) {
        Matcher form = FORM.matcher(path);
        if (!form.matches()) {
            return Optional.empty();
        }
        long index = Long.parseLong(form.group(1).replaceAll("[x/]", ""));
        int width = form.group(2) == null ? TileId.WIDTH : Integer.parseInt(form.group(2));
        // Each index has one spelling, and a full tile has no partial path.
        return TileId.path(index, width).equals(path) && width <= TileId.WIDTH
                ? Optional.of(new TilePath(index, width))
                : Optional.empty();
    }
}
