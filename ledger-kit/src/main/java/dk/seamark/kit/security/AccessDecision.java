package dk.seamark.kit.security;

import dk.seamark.kit.security.AccessRule.Cost;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, by whom: kept with the request when the table has decided, whether the caller may or not.
 *
 * @param row the row that decided; null if none fits
 * @param caller who asks; null without a good token
 */
public record AccessDecision(
        @Nullable AccessRule row, @Nullable Caller caller) {

    private static final String NAME = AccessDecision.class.getName();

    /** What this request asked; empty if it was refused before the table was looked at. */
    public static Optional<AccessDecision> of(HttpServletRequest request) {
        return Optional.ofNullable((AccessDecision) request.getAttribute(NAME));
    }

    /** What answering this request takes; light if no row fits. */
    public static Cost costOf(HttpServletRequest request) {
        return of(request)
                .map(AccessDecision::row)
                .filter(row -> row.costsWith() == null || request.getParameter(row.costsWith()) != null)
                .map(AccessRule::cost)
                .orElse(Cost.LIGHT);
    }

    void keepIn(HttpServletRequest request) {
        request.setAttribute(NAME, this);
    }
}
