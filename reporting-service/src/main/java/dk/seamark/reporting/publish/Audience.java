package dk.seamark.reporting.publish;

import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/** The audience of a pack's edition. */
public enum Audience {

    /** The committee and the administration; everything is shown. */
    INTERNAL(""),

    /** Everybody; small numbers are withheld. */
    PUBLIC("public.");

    private final String prefix;

    Audience(String prefix) {
        this.prefix = prefix;
    }

    /**
     * The audience with this name.
     *
     * @param name {@code internal} or {@code public}; null for internal
     * @throws Refusal 400 if it is neither
     */
    public static Audience of(@Nullable String name) {
        return switch (name) {
            case null -> INTERNAL;
            case "internal" -> INTERNAL;
            case "public" -> PUBLIC;
            default -> throw Refusal.malformed(Violation.of("audience", "audience.unknown"));
        };
    }

    /** The prefix of a format's extension, in the event of issuing and in file names: {@code public.pdf}. */
    String prefix() {
        return prefix;
    }
}
