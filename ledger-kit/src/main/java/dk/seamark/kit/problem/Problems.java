package dk.seamark.kit.problem;

import dk.seamark.characters.Characters;
import dk.seamark.kit.json.LedgerJson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers requests with problem documents; a bean of the kit. */
public final class Problems {

    private static final JsonMapper JSON = LedgerJson.mapper()
            .rebuild()
            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    /**
     * A problem of a part of a request, as it would stand in a problem document of its own.
     *
     * @param type the problem's type, the address of its page
     * @param title what is wrong, in the request's language
     * @param status the status that the part alone would be answered with
     * @param detail what is wrong, with names and numbers
     * @param violations the rules that it breaks; may be empty
     */
    public record Part(String type, String title, int status, String detail, List<Line> violations) {

        /** Copies the list. */
        public Part {
            violations = List.copyOf(violations);
        }
    }

    /**
     * A broken rule.
     *
     * @param field the field as the caller wrote it
     * @param rule the code of the rule
     * @param message the rule in words
     */
    public record Line(String field, String rule, String message) {}

    private static final String BROKEN_OFF = Problems.class.getName() + ".brokenOff";

    private final ProblemMessages messages;

    Problems(ProblemMessages messages) {
        this.messages = messages;
    }

    /** Marks a response as failed after it was committed, so that no error can be sent any more. */
    static void breakOff(HttpServletRequest request) {
        request.setAttribute(BROKEN_OFF, true);
    }

    /** Whether a response failed after it was committed: it must not be ended like a complete one. */
    public static boolean isBrokenOff(HttpServletRequest request) {
        return request.getAttribute(BROKEN_OFF) != null;
    }

    /** Answers with the problem for this status. */
    public void answer(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        answer(request, response, ProblemDescription.ofStatus(status));
    }

    /** Answers with this refusal. */
    public void answer(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        answer(request, response, ProblemDescription.of(refusal));
    }

    /**
     * Answers with this problem.
     *
     * @param code the problem's code, which names its texts
     * @param args the arguments of its text, in order
     */
    public void answer(
            HttpServletRequest request, HttpServletResponse response, int status, String code, Object... args)
            throws IOException {
        answer(request, response, ProblemDescription.of(status, code, args));
    }

    /**
     * Answers 429: the caller, or its address, has sent too many requests. {@code wait} is the time until it may send
     * again.
     */
    public void tooMany(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
        long seconds = Math.max(1, wait.plusNanos(999_999_999).toSeconds());
        response.setHeader("Retry-After", Long.toString(seconds));
        answer(request, response, ProblemDescription.of(429, "too-many-requests", seconds));
    }

    /** The language of what this request is told: {@code da} or {@code en}. */
    public String language(HttpServletRequest request) {
        return ProblemLanguage.of(request).getLanguage();
    }

    /**
     * The problem of a part of a request.
     *
     * @param language {@code da} or {@code en}
     */
    public Part part(Refusal refusal, String language) {
        ProblemDescription trouble = ProblemDescription.of(refusal);
        Locale locale = Locale.of(language);
        return new Part(
                type(trouble),
                title(trouble, locale),
                trouble.status(),
                detail(trouble, locale),
                lines(trouble, locale));
    }

    void answer(HttpServletRequest request, HttpServletResponse response, ProblemDescription trouble)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        Locale locale = ProblemLanguage.of(request);
        byte[] body = body(trouble, locale, path(request)).getBytes(StandardCharsets.UTF_8);
        response.resetBuffer();
        response.setStatus(trouble.status());
        // Refusals of Spring Security's firewall bypass the filter that would set them.
        AnswerHeaders.set(response::setHeader);
        response.setContentType("application/problem+json");
        response.setHeader("Content-Language", locale.getLanguage());
        response.setHeader("Cache-Control", "no-store");
        if (trouble.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "2");
        }
        // Neither flushed nor given a length, as Tomcat would then send it at once: if the request's body is unread,
        // the response must still announce that the connection closes.
        response.getOutputStream().write(body);
    }

    /** The problem as JSON (RFC 9457). */
    String body(ProblemDescription trouble, Locale locale, String instance) {
        ProblemDetail problem = ProblemDetail.forStatus(trouble.status());
        problem.setType(URI.create(type(trouble)));
        problem.setTitle(title(trouble, locale));
        problem.setDetail(detail(trouble, locale));
        // Spring's own property is a URI, and the requested path need not be a valid one.
        problem.setProperty("instance", instance);
        problem.setProperty("violations", lines(trouble, locale));
        trouble.members().forEach(problem::setProperty);
        return JSON.writeValueAsString(problem);
    }

    private static String type(ProblemDescription trouble) {
        return ProblemTypes.address(trouble.code());
    }

    private String title(ProblemDescription trouble, Locale locale) {
        String code = trouble.code();
        return messages.text(trouble.args(), locale, code, code + ".title", general(trouble));
    }

    private String detail(ProblemDescription trouble, Locale locale) {
        String code = trouble.code();
        return messages.text(trouble.args(), locale, code, code + ".detail", code + ".title", general(trouble));
    }

    private static String general(ProblemDescription trouble) {
        return ProblemDescription.ofStatus(trouble.status()).code() + ".title";
    }

    private List<Line> lines(ProblemDescription trouble, Locale locale) {
        return trouble.violations().stream()
                .map(violation -> new Line(
                        Characters.shown(violation.field()),
                        violation.rule(),
                        messages.text(violation.args(), locale, violation.rule(), "rule." + violation.rule())))
                .toList();
    }

    private static String path(HttpServletRequest request) {
        // After sendError the request is that of the error page; the original path is an attribute.
        Object asked = request.getAttribute("jakarta.servlet.error.request_uri");
        String path = asked == null ? request.getRequestURI() : asked.toString();
        return path.length() > 500 ? path.substring(0, 500) : path;
    }
}
