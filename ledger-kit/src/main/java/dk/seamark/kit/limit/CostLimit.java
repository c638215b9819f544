package dk.seamark.kit.limit;

import com.github.benmanes.caffeine.cache.Ticker;
import dk.seamark.kit.problem.Problems;
import dk.seamark.kit.security.AccessDecision;
import dk.seamark.kit.security.AccessRule.Cost;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.security.ClientAddress;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits expensive requests, for each caller and each address, after authorization. */
final class CostLimit extends OncePerRequestFilter {

    private final Problems problems;
    private final Map<Cost, OfBoth> limits = new EnumMap<>(Cost.class);

    private record OfBoth(Buckets callers, Buckets addresses) {

        Duration take(String caller, String address) {
            Duration wait = callers.take(caller);
            if (wait.isPositive()) {
                return wait;
            }
            Duration longer = addresses.take(address);
            if (longer.isPositive()) {
                callers.giveBack(caller);
            }
            return longer;
        }
    }

    CostLimit(LimitSettings settings, Ticker clock, Problems problems) {
        this.problems = problems;
        for (Cost cost : Cost.values()) {
            LimitSettings.OfBoth set = settings.of(cost);
            if (set != null) {
                limits.put(cost, new OfBoth(new Buckets(set.caller(), clock), new Buckets(set.address(), clock)));
            }
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        AccessDecision asked = AccessDecision.of(request).orElse(null);
        OfBoth limit = limits.get(AccessDecision.costOf(request));
        if (asked != null && limit != null) {
            String address = ClientAddress.of(request).network();
            Duration wait = limit.take(who(asked.caller(), address), address);
            if (wait.isPositive()) {
                problems.tooMany(request, response, wait);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static String who(@Nullable Caller caller, String address) {
        return caller == null ? address : caller.municipality().key() + " " + caller.actor();
    }
}
