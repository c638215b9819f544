package dk.seamark.stack.evidence;

/**
 * Whose positions are dense: a service of a municipality.
 *
 * @param municipality its key
 * @param service {@code policy}, {@code indicator} or {@code reporting}
 */
public record Source(String municipality, String service) implements Comparable<Source> {
    private static final String SUFFIX = "-service";

    /** The source that a record names: {@code /slagelse/policy-service}. */
    public static Source parse(String header) {
        String[] parts = header.split("/", 3);
        if (parts.length != 3 || !parts[2].endsWith(SUFFIX)) {
            throw new IllegalArgumentException("no source: " + header);
        }
        return new Source(parts[1], parts[2].substring(0, parts[2].length() - SUFFIX.length()));
    }

    @Override
    public int compareTo(Source other) {
        int order = municipality.compareTo(other.municipality);
        return order == 0 ? service.compareTo(other.service) : order;
    }

    /** As a record names it. */
    @Override
    public String toString() {
        return "/" + municipality + "/" + service + SUFFIX;
    }
}
