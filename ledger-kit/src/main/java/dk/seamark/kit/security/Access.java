package dk.seamark.kit.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Authorizes requests by the service's access table. The most specific matching row decides; the municipality in the
 * path must be the caller's. If no row matches, access is denied; but if there is
 * no such address, a caller with a valid token is let through to the answer 404.
 */
final class Access implements AuthorizationManager<RequestAuthorizationContext> {

    private final AccessTable table;
    private final Addresses addresses;

    Access(AccessTable table, Addresses addresses) {
        this.table = table;
        this.addresses = addresses;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        Optional<AccessTable.Match> found = table.find(request);
        new AccessDecision(found.map(AccessTable.Match::rule).orElse(null), caller(authentication)).keepIn(request);
        if (found.isEmpty()) {
            boolean known = authentication.get() instanceof CallerAuthentication;
            return new AuthorizationDecision(known && addresses.hasNone(request));
        }
        AccessTable.Match match = found.get();
        return new AuthorizationDecision(allows(match.rule(), match.variables().get("municipality"), authentication));
    }

    private static @Nullable Caller caller(Supplier<? extends @Nullable Authentication> authentication) {
        return authentication.get() instanceof CallerAuthentication known ? known.caller() : null;
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
