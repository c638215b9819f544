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
 * Checks no more tokens for an address that has brought too many bad ones. A token that was found good a short while
 * ago is let through all the same: whoever sits behind the same proxy as the one who tries goes on working.
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
        // Taken before it is looked at, so that of many at once no more are looked at; a good one is given back.
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
