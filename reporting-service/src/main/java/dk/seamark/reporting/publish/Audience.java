package dk.seamark.reporting.publish;

import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/** For whom a pack's edition is. */
public enum Audience {

    /** The committee and the administration: it shows all. */
    INTERNAL(""),

    /** Everybody: small numbers are withheld. */
    PUBLIC("public.");

    private final String prefix;

    Audience(String prefix) {
        this.prefix = prefix;
    }

    /**
     * The audience of this name.
     *
     * @param name {@code internal} or {@code public}; null for internal
     * @throws Refusal 400 if there is none of that name
     */
    public static Audience of(@Nullable String name) {
        return switch (name) {
            case null -> INTERNAL;
            case "internal" -> INTERNAL;
            case "public" -> PUBLIC;
            default -> throw Refusal.malformed(Violation.of("audience", "audience.unknown"));
        };
    }

    /** What stands before a form's ending, in the event of issuing and in the names of files: {@code public.pdf}. */
    String prefix() {
        return prefix;
    }
}
