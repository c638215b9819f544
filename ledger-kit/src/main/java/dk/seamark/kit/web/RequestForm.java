package dk.seamark.kit.web;

import dk.seamark.kit.problem.Problems;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what no endpoint could make sense of: a query that cannot be decoded, a media type that is none, a body
 * where the method has none. Each would come up somewhere later, in a place that takes it for a fault of its own.
 */
final class RequestForm extends OncePerRequestFilter {

    /** Of the methods that any endpoint has. */
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "DELETE");

    private final Problems problems;

    RequestForm(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isMediaType(request.getContentType())) {
            problems.answer(request, response, 415, "media-type-unreadable");
            return;
        }
        Optional<Violation> violation = violation(request);
        if (violation.isPresent()) {
            problems.answer(request, response, Refusal.malformed(violation.get()));
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isMediaType(@Nullable String type) {
        if (type == null) {
            return true;
        }
        try {
            return MediaType.parseMediaType(type).isConcrete();
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static Optional<Violation> violation(HttpServletRequest request) {
        try {
            // Forms are not read from bodies, so this is the query alone; names are looked at one by one.
            request.getParameterMap().keySet().forEach(request::getParameter);
        } catch (InvalidParameterException | RequestRejectedException e) {
            return Optional.of(Violation.of("query", "query.form"));
        }
        boolean body = request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
        return body && WITHOUT_BODY.contains(request.getMethod())
                ? Optional.of(Violation.of("body", "body.unexpected", request.getMethod()))
                : Optional.empty();
    }
}
