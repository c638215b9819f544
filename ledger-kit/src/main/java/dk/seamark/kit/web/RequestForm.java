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
 * Refuses requests that no endpoint can handle: a query that cannot be decoded, a malformed media type, a compressed
 * body, a body where the method allows none. Each would otherwise fail later, and be reported as an internal error.
 */
final class RequestForm extends OncePerRequestFilter {

    /** Among the methods that endpoints use. */
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
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            problems.answer(request, response, 415, "content-encoding", encoding);
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
            // Forms in bodies are not parsed, so these are the query's parameters; reading each one makes Tomcat decode
            // it.
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
