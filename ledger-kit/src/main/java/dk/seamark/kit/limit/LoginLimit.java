package dk.seamark.kit.limit;

import dk.seamark.kit.problem.Problems;
import dk.seamark.kit.security.ClientAddress;
import dk.seamark.kit.token.CheckedTokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses to check further tokens from an address that has sent too many invalid ones. A token that was recently found
 * valid is still accepted, so that others behind the same proxy are not affected.
 */
final class LoginLimit extends OncePerRequestFilter {

    private static final String BEARER = "bearer ";

    private final Buckets refused;
    private final CheckedTokens tokens;
    private final Problems problems;

    LoginLimit(Buckets refused, CheckedTokens tokens, Problems problems) {
        this.refused = refused;
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String token = token(request);
        if (token == null || tokens.knows(token)) {
            chain.doFilter(request, response);
            return;
        }
        String from = ClientAddress.of(request).network();
        // Taken before the check, so that many concurrent requests cannot exceed the limit; returned if the token is
        // valid.
        Duration wait = refused.take(from);
        if (wait.isPositive()) {
            problems.tooMany(request, response, wait);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            if (response.getStatus() != HttpServletResponse.SC_UNAUTHORIZED) {
                refused.giveBack(from);
            }
        }
    }

    private static @Nullable String token(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length())
                : null;
    }
}
