package dk.seamark.kit.problem;

import dk.seamark.characters.Characters;
import dk.seamark.kit.json.LedgerJson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers requests with problem documents; bean of the kit. */
public final class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final ProblemMessages messages;

    Problems(ProblemMessages messages) {
        this.messages = messages;
    }

    /** Answers with what is known of this status. */
    public void answer(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        answer(request, response, ProblemDescription.ofStatus(status));
    }

    /** Answers with this refusal. */
    public void answer(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        answer(request, response, ExceptionMapper.of(refusal));
    }

    /**
     * Answers with this problem.
     *
     * @param code the problem's code, which names its texts
     * @param args what its text names, in order
     */
    public void answer(
            HttpServletRequest request, HttpServletResponse response, int status, String code, Object... args)
            throws IOException {
        answer(request, response, ProblemDescription.of(status, code, args));
    }

    /** Answers what was thrown. A fault of ours is logged with its trace, a part that is away without one. */
    public void answer(HttpServletRequest request, HttpServletResponse response, Throwable thrown) throws IOException {
        ProblemDescription trouble = ExceptionMapper.of(thrown);
        if (trouble.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            log.warn("{} {} was not answered: {}", request.getMethod(), request.getRequestURI(), thrown.toString());
        } else if (trouble.status() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            log.error("{} {} failed", request.getMethod(), request.getRequestURI(), thrown);
        }
        answer(request, response, trouble);
    }

    /** Answers 429: the caller, or its address, has asked too often. {@code wait} is until it may again. */
    public void tooMany(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
        long seconds = Math.max(1, wait.plusNanos(999_999_999).toSeconds());
        response.setHeader("Retry-After", Long.toString(seconds));
        answer(request, response, ProblemDescription.of(429, "too-many-requests", seconds));
    }

    void answer(HttpServletRequest request, HttpServletResponse response, ProblemDescription trouble)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        Locale locale = ProblemLanguage.of(request);
        byte[] body = LedgerJson.mapper().writeValueAsBytes(problem(trouble, locale, path(request)));
        response.resetBuffer();
        response.setStatus(trouble.status());
        // The firewall's refusals are answered without the filter that would set them.
        AnswerHeaders.set(response::setHeader);
        response.setContentType("application/problem+json");
        response.setHeader("Content-Language", locale.getLanguage());
        response.setHeader("Cache-Control", "no-store");
        if (trouble.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "2");
        }
        // Neither flushed nor given a length, at which Tomcat would send it: where a body is left unread, it must still
        // say that the connection ends.
        response.getOutputStream().write(body);
    }

    Problem problem(ProblemDescription trouble, Locale locale, String instance) {
        String code = trouble.code();
        String title = messages.text(code + ".title", trouble.args(), locale)
                .or(() -> messages.text(
                        ProblemDescription.ofStatus(trouble.status()).code() + ".title", List.of(), locale))
                .orElse(code);
        String detail = messages.text(code + ".detail", trouble.args(), locale).orElse(title);
        List<Problem.Line> lines = trouble.violations().stream()
                .map(violation -> new Problem.Line(
                        Characters.shown(violation.field()),
                        violation.rule(),
                        messages.text("rule." + violation.rule(), violation.args(), locale)
                                .orElse(violation.rule())))
                .toList();
        return new Problem("urn:seamark:problem:" + code, title, trouble.status(), detail, instance, lines);
    }

    private static String path(HttpServletRequest request) {
        // After sendError the request is the error page's; the path that was asked for is an attribute.
        Object asked = request.getAttribute("jakarta.servlet.error.request_uri");
        String path = asked == null ? request.getRequestURI() : asked.toString();
        return path.length() > 500 ? path.substring(0, 500) : path;
    }
}
