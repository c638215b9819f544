package dk.seamark.kit.problem;

import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;

/**
 * A problem, before it is put into words.
 *
 * @param status the HTTP status
 * @param code the problem's code
 * @param args the arguments of its text
 * @param violations the fields and the rules that they break
 * @param members further members of the document
 */
record ProblemDescription(
        int status, String code, List<Object> args, List<Violation> violations, Map<String, Object> members) {

    static ProblemDescription of(int status, String code, Object... args) {
        return new ProblemDescription(status, code, List.of(args), List.of(), Map.of());
    }

    static ProblemDescription of(Refusal refusal) {
        return new ProblemDescription(
                refusal.kind().status, refusal.code(), refusal.args(), refusal.violations(), refusal.members());
    }

    static ProblemDescription malformed(Violation violation) {
        return new ProblemDescription(400, "malformed", List.of(), List.of(violation), Map.of());
    }

    /** The problem for a status about which nothing more is known. */
    static ProblemDescription ofStatus(int status) {
        if (status == 415) {
            return of(status, "unsupported-media-type", MediaType.APPLICATION_JSON_VALUE);
        }
        return of(
                status,
                switch (status) {
                    case 401 -> "unauthorized";
                    case 403 -> "forbidden";
                    case 404 -> "not-found";
                    case 405 -> "method-not-allowed";
                    case 406 -> "not-acceptable";
                    case 408 -> "body-too-slow";
                    case 409 -> "conflict";
                    case 413 -> "too-large";
                    case 429 -> "too-many-requests";
                    case 503 -> "unavailable";
                    default -> status < 500 ? "malformed" : "internal";
                });
    }
}
