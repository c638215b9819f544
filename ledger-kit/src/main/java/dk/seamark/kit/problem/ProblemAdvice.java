package dk.seamark.kit.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers every exception with a problem document. It writes the document itself, as Spring would let the request's
 * {@code Accept} header prevent that.
 */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    /** Exceptions that are not Spring MVC's own. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> handleOther(Exception thrown, WebRequest request) {
        return handleExceptionInternal(thrown, null, HttpHeaders.EMPTY, HttpStatus.INTERNAL_SERVER_ERROR, request);
    }

    /**
     * Called by all handlers. An internal error is logged with its stack trace, an unavailable dependency without one.
     */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception thrown, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest web) {
        HttpServletRequest request = ((ServletWebRequest) web).getRequest();
        HttpServletResponse response = Objects.requireNonNull(((ServletWebRequest) web).getResponse());
        ProblemDescription description = ExceptionMapper.of(thrown, status.value());
        boolean begun = response.isCommitted();
        if (description.status() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                && description.status() != HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            log.error("{} {} failed", request.getMethod(), request.getRequestURI(), thrown);
        } else if (begun || description.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            log.warn("{} {} was not answered: {}", request.getMethod(), request.getRequestURI(), thrown.toString());
        }
        if (begun) {
            Problems.breakOff(request);
            return null;
        }
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        try {
            problems.answer(request, response, description);
        } catch (IOException e) {
            log.debug("The caller is gone before its answer", e);
        }
        return null;
    }
}
