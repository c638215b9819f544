package dk.seamark.reporting.proof.log;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a tile or a bundle of entries lies below its level: {@code x001/x234/067.p/112}.
 *
 * @param index which one of the level, from 0
 * @param width how many of its 256 are asked for
 */
record TilePath(long index, int width) {

    private static final Pattern FORM = Pattern.compile("((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    /** Reads a path; empty if it is not written as C2SP tlog-tiles has it. */
    static Optional<TilePath> parse(String path) {
        Matcher form = FORM.matcher(path);
        if (!form.matches()) {
            return Optional.empty();
        }
        long index = Long.parseLong(form.group(1).replaceAll("[x/]", ""));
        int width = form.group(2) == null ? TileId.WIDTH : Integer.parseInt(form.group(2));
        // An index has one way to be written, and a full tile is not asked for as a partial one.
        return TileId.path(index, width).equals(path) && width <= TileId.WIDTH
                ? Optional.of(new TilePath(index, width))
                : Optional.empty();
    }
}
