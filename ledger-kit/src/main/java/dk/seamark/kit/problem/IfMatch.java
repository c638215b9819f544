package dk.seamark.kit.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The condition of a request that is to be done to one version of a thing only: the header {@code If-Match} of RFC
 * 9110, section 13.1.1. A version is a number, and its entity tag that number in quotation marks.
 */
public sealed interface IfMatch {

    /** The request has no condition. */
    IfMatch NONE = new Unconditional();

    /** Whether the request may be done to the thing with this version; an empty version means that there is none. */
    boolean holds(OptionalLong version);

    /** There is no condition: it holds for every version, and where there is none. */
    record Unconditional() implements IfMatch {
        @Override
        public boolean holds(OptionalLong version) {
            return true;
        }
    }

    /** {@code *}: it holds for every version, and not where there is none. */
    record AnyVersion() implements IfMatch {
        @Override
        public boolean holds(OptionalLong version) {
            return version.isPresent();
        }
    }

    /**
     * A list of entity tags: it holds for each version that is among them.
     *
     * @param versions the versions that they name; without tags that name none, as weak ones, which never match
     */
    record OneOf(List<Long> versions) implements IfMatch {

        /** Copies the list. */
        public OneOf {
            versions = List.copyOf(versions);
        }

        @Override
        public boolean holds(OptionalLong version) {
            return version.isPresent() && versions.contains(version.getAsLong());
        }
    }

    /**
     * Reads the header.
     *
     * @param header its value, of several lines joined by commas; null if the request has none
     * @throws Refusal 400 if it is neither {@code *} nor a list of entity tags
     */
    static IfMatch read(@Nullable String header) {
        if (header == null) {
            return NONE;
        }
        return header.strip().equals("*") ? new AnyVersion() : new OneOf(versions(header));
    }

    private static List<Long> versions(String header) {
        List<Long> versions = new ArrayList<>();
        int tags = 0;
        int at = next(header, 0);
        while (at < header.length()) {
            boolean weak = header.startsWith("W/", at);
            int open = weak ? at + 2 : at;
            int close = open < header.length() && header.charAt(open) == '"' ? header.indexOf('"', open + 1) : -1;
            int after = close < 0 ? -1 : pastSpace(header, close + 1);
            boolean isTag = close >= 0
                    && header.substring(open + 1, close).chars().allMatch(IfMatch::isTagCharacter)
                    && (after == header.length() || header.charAt(after) == ',');
            if (!isTag) {
                throw malformed();
            }
            tags++;
            String tag = header.substring(open + 1, close);
            // What is no number of ours is the tag of something else, and matches nothing.
            if (!weak && tag.matches("0|[1-9][0-9]{0,17}")) {
                versions.add(Long.parseLong(tag));
            }
            at = next(header, after);
        }
        if (tags == 0) {
            throw malformed();
        }
        return versions;
    }

    /** The next place with neither space nor comma: a list may have empty elements. */
    private static int next(String header, int from) {
        int at = pastSpace(header, from);
        while (at < header.length() && header.charAt(at) == ',') {
            at = pastSpace(header, at + 1);
        }
        return at;
    }

    private static int pastSpace(String header, int from) {
        int at = from;
        while (at < header.length() && (header.charAt(at) == ' ' || header.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private static boolean isTagCharacter(int c) {
        return c == 0x21 || (c >= 0x23 && c <= 0x7E) || c >= 0x80;
    }

    private static Refusal malformed() {
        return Refusal.malformed(Violation.of("If-Match", "version"));
    }
}
