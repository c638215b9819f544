package dk.seamark.web.page;

import dk.seamark.client.NoAnswer;
import dk.seamark.client.Problem;
import dk.seamark.client.RequestRefused;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What becomes of a page whose answers do not come, or are refused where the page had not reckoned with it. */
@ControllerAdvice
final class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    @ExceptionHandler
    void away(NoAnswer failure, HttpServletResponse response) throws IOException {
        LOG.warn("A service is away: {}", failure.getMessage());
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }

    /** A token that is not good any more is got anew by signing in; the issuer may do that without a question. */
    @ExceptionHandler
    void refused(RequestRefused failure, HttpServletResponse response) throws IOException {
        Problem problem = failure.problem();
        switch (problem.status()) {
            case 401 -> response.sendRedirect("/oauth2/authorization/seamark");
            case 403, 404 -> response.sendError(problem.status());
            case 429, 502, 503, 504 -> response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            case 400, 422 -> response.sendError(HttpStatus.NOT_FOUND.value());
            default -> {
                LOG.error("A service refused what it should not: {}", failure.getMessage());
                response.sendError(HttpStatus.INTERNAL_SERVER_ERROR.value());
            }
        }
    }

    @ExceptionHandler
    void malformed(MethodArgumentTypeMismatchException failure, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
