package dk.seamark.kit.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Decides by the service's table. The first row that fits decides; the municipality in the path must be
 * the caller's. Where no row fits, nobody may, except to hear that there is nothing at that address.
 */
final class Access implements AuthorizationManager<RequestAuthorizationContext> {

    private record Row(RequestMatcher matcher, AccessRule rule) {}

    private final List<Row> rows;
    private final Addresses addresses;

    Access(AccessRules rules, Addresses addresses) {
        this.rows = rules.rows().stream()
                .map(rule -> new Row(PathPatternRequestMatcher.pathPattern(rule.pattern()), rule))
                .toList();
        this.addresses = addresses;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        for (Row row : rows) {
            if (fits(row.rule().method(), request)) {
                RequestMatcher.MatchResult match = row.matcher().matcher(request);
                if (match.isMatch()) {
                    String municipality = match.getVariables().get("municipality");
                    new Asked(row.rule(), caller(authentication)).keepIn(request);
                    return new AuthorizationDecision(allows(row.rule(), municipality, authentication));
                }
            }
        }
        new Asked(null, caller(authentication)).keepIn(request);
        boolean known = authentication.get() instanceof CallerAuthentication;
        return new AuthorizationDecision(known && addresses.hasNone(request));
    }

    private static @Nullable Caller caller(Supplier<? extends @Nullable Authentication> authentication) {
        return authentication.get() instanceof CallerAuthentication known ? known.caller() : null;
    }

    private static boolean fits(HttpMethod method, HttpServletRequest request) {
        return method.matches(request.getMethod())
                || (method.equals(HttpMethod.GET) && HttpMethod.HEAD.matches(request.getMethod()));
    }

    private static boolean allows(
            AccessRule rule,
            @Nullable String municipality,
            Supplier<? extends @Nullable Authentication> authentication) {
        if (rule.roles().isEmpty()) {
            return true;
        }
        return authentication.get() instanceof CallerAuthentication known
                && rule.roles().contains(known.caller().role())
                && (municipality == null
                        || municipality.equals(known.caller().municipality().key()));
    }
}
