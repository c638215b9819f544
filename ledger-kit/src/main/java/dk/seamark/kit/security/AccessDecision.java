package dk.seamark.kit.security;

import dk.seamark.kit.security.AccessRule.Cost;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The decision of the access table, stored with the request, whether access was granted or denied.
 *
 * @param row the row that decided; null if none matches
 * @param caller the caller; null without a valid token
 */
public record AccessDecision(
        @Nullable AccessRule row, @Nullable Caller caller) {

    private static final String NAME = AccessDecision.class.getName();
    private static final String PART_DENIED = NAME + ".partDenied";

    /** The decision about this request; empty if it was refused before the table was consulted. */
    public static Optional<AccessDecision> of(HttpServletRequest request) {
        return Optional.ofNullable((AccessDecision) request.getAttribute(NAME));
    }

    /** The cost of this request; light if no row matches. */
    public static Cost costOf(HttpServletRequest request) {
        return of(request)
                .map(AccessDecision::row)
                .filter(row -> row.costsWith() == null || request.getParameter(row.costsWith()) != null)
                .map(AccessRule::cost)
                .orElse(Cost.LIGHT);
    }

    /** Notes that the caller may not do a part of this request, which is answered with another status than 403. */
    public static void denyPart(HttpServletRequest request) {
        request.setAttribute(PART_DENIED, true);
    }

    /** Whether the caller may not do a part of this request. */
    public static boolean isPartDenied(HttpServletRequest request) {
        return request.getAttribute(PART_DENIED) != null;
    }

    void keepIn(HttpServletRequest request) {
        request.setAttribute(NAME, this);
    }
}
