package dk.seamark.indicator.jsonstat;

/** A table that cannot be read. */
public final class JsonStatException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Flaw {
        /** It is no JSON: cut off, a field twice, something after its end, nested too deep. */
        NOT_JSON,
        /** It is no table of JSON-stat, or contradicts itself. */
        NOT_JSON_STAT,
        /** It has more cells, dimensions or digits than are read. */
        TOO_LARGE
    }

    private final Flaw flaw;

    JsonStatException(Flaw flaw, String message) {
        super(message);
        this.flaw = flaw;
    }

    /** What is wrong with it. */
    public Flaw flaw() {
        return flaw;
    }
}
