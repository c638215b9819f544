package dk.seamark.kit.web;

import dk.seamark.kit.problem.Problems;
import dk.seamark.kit.security.AccessDecision;
import dk.seamark.kit.security.AccessRule;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.security.ClientAddress;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.core.Authentication;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits the concurrent requests of one caller. Each may hold a body and a response of some megabytes for as long as
 * its network is slow, at the cost of memory. The limit is lower for expensive requests, so that one caller leaves
 * database connections to the others.
 */
final class InFlightLimit extends OncePerRequestFilter {

    private final Problems problems;
    private final int most;
    private final int mostExpensive;
    private final ConcurrentHashMap<String, Integer> underWay = new ConcurrentHashMap<>();

    InFlightLimit(Problems problems, int most, int mostExpensive) {
        this.problems = problems;
        this.most = most;
        this.mostExpensive = mostExpensive;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean light = AccessDecision.costOf(request) == AccessRule.Cost.LIGHT;
        int allowed = light ? most : mostExpensive;
        String caller = light ? caller(request) : caller(request) + " expensive";
        if (underWay.merge(caller, 1, Integer::sum) > allowed) {
            leave(caller);
            response.setHeader("Retry-After", "1");
            problems.answer(request, response, 429, "too-many-at-once", allowed);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            leave(caller);
        }
    }

    private void leave(String caller) {
        underWay.computeIfPresent(caller, (key, count) -> count == 1 ? null : count - 1);
    }

    /** The number of callers with requests in progress. */
    int callers() {
        return underWay.size();
    }

    /** The caller by municipality and id; without a token the network. */
    private static String caller(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        return principal instanceof Authentication known && known.getPrincipal() instanceof Caller caller
                ? caller.municipality().key() + '/' + caller.actor()
                : ClientAddress.of(request).network();
    }
}
