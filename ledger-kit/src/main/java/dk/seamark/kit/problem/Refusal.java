package dk.seamark.kit.problem;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A refused request, for a reason that the caller can act on. Its texts are in the service's
 * {@code problems_da.properties} and {@code problems_en.properties}, under the code.
 */
public final class Refusal extends RuntimeException {

    /** The kind of refusal, which determines the HTTP status. */
    public enum Kind {
        /** 400: the request is malformed. */
        MALFORMED(400),
        /** 403: the caller has no right to this. */
        FORBIDDEN(403),
        /** 404: what the request names does not exist. */
        NOT_FOUND(404),
        /** 409: what the request is based on has changed, or is not in the right state. */
        CONFLICT(409),
        /** 412: it was to be done to one version, and there is another. */
        OTHER_VERSION(412),
        /** 413: the request is too large. */
        TOO_LARGE(413),
        /** 422: it is well-formed, but breaks a rule of the domain. */
        INVALID(422),
        /** 503: no request of this kind can be served now, whatever it says. */
        UNAVAILABLE(503);

        final int status;

        Kind(int status) {
            this.status = status;
        }
    }

    private final Kind kind;
    private final String code;
    private final transient List<Object> args;
    private final transient List<Violation> violations;
    private final transient Map<String, Object> members;

    private Refusal(Kind kind, String code, List<Object> args, List<Violation> violations) {
        this(kind, code, args, violations, Map.of());
    }

    private Refusal(
            Kind kind, String code, List<Object> args, List<Violation> violations, Map<String, Object> members) {
        super(
                code + (args.isEmpty() ? "" : " " + args) + (violations.isEmpty() ? "" : " " + violations),
                null,
                false,
                false);
        this.kind = kind;
        this.code = code;
        this.args = args;
        this.violations = violations;
        this.members = members;
    }

    /** 422: a rule of the domain is broken. */
    public static Refusal invalid(Violation... violations) {
        return new Refusal(Kind.INVALID, "invalid", List.of(), List.of(violations));
    }

    /** 422: rules of the domain are broken. */
    public static Refusal invalid(List<Violation> violations) {
        return new Refusal(Kind.INVALID, "invalid", List.of(), List.copyOf(violations));
    }

    /**
     * 422: parts of the request break rules of the domain.
     *
     * @param members further members of the problem, which say more of the parts
     */
    public static Refusal invalidParts(String code, Map<String, Object> members, Object... args) {
        return new Refusal(Kind.INVALID, code, List.of(args), List.of(), Map.copyOf(members));
    }

    /** 400: a field is malformed. */
    public static Refusal malformed(Violation... violations) {
        return new Refusal(Kind.MALFORMED, "malformed", List.of(), List.of(violations));
    }

    /** 400: fields are malformed. */
    public static Refusal malformed(List<Violation> violations) {
        return new Refusal(Kind.MALFORMED, "malformed", List.of(), List.copyOf(violations));
    }

    /**
     * The parsed value of a field.
     *
     * @param rule the rule to name if {@code read} throws an {@link IllegalArgumentException}
     * @throws Refusal 400, naming the field and the rule
     */
    public static <T> T unlessRead(String field, String rule, Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException e) {
            throw malformed(Violation.of(field, rule));
        }
    }

    /** 409: the current state does not allow it. */
    public static Refusal conflict(String code, Object... args) {
        return new Refusal(Kind.CONFLICT, code, List.of(args), List.of());
    }

    /** 404: what the request names does not exist. */
    public static Refusal notFound(String code, Object... args) {
        return new Refusal(Kind.NOT_FOUND, code, List.of(args), List.of());
    }

    /** 403: the caller has no right to this. */
    public static Refusal forbidden(String code, Object... args) {
        return new Refusal(Kind.FORBIDDEN, code, List.of(args), List.of());
    }

    /** 412: it was to be done to one version, and there is another. */
    public static Refusal otherVersion(String code, Object... args) {
        return new Refusal(Kind.OTHER_VERSION, code, List.of(args), List.of());
    }

    /** 413: the request is too large. */
    public static Refusal tooLarge(String code, Object... args) {
        return new Refusal(Kind.TOO_LARGE, code, List.of(args), List.of());
    }

    /** 503: the service cannot do it now, whoever asks; nothing was stored. */
    public static Refusal unavailable(String code, Object... args) {
        return new Refusal(Kind.UNAVAILABLE, code, List.of(args), List.of());
    }

    /** The kind of refusal. */
    public Kind kind() {
        return kind;
    }

    /** The problem's code, the last part of its {@code type}. */
    public String code() {
        return code;
    }

    /** The arguments of the problem's text, in order. */
    public List<Object> args() {
        return args;
    }

    /** The fields and the rules that they break; may be empty. */
    public List<Violation> violations() {
        return violations;
    }

    /** Further members of its problem document; mostly empty. */
    public Map<String, Object> members() {
        return members;
    }
}
