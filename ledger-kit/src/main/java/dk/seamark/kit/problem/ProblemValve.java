package dk.seamark.kit.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers what Tomcat refuses before any filter runs, such as a malformed URL, with a problem document too. */
public final class ProblemValve extends ErrorReportValve {

    private static final Problems KIT = new Problems(new ProblemMessages(List.of(ProblemAutoConfiguration.KIT_TEXTS)));

    /** A method or a version of HTTP that Tomcat does not support is a client error, not a server error. */
    private static int statusOf(int tomcats) {
        return switch (tomcats) {
            case HttpServletResponse.SC_NOT_IMPLEMENTED, HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED ->
                HttpServletResponse.SC_BAD_REQUEST;
            default -> tomcats;
        };
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        int status = statusOf(response.getStatus());
        response.setStatus(status);
        String problem = KIT.body(ProblemDescription.ofStatus(status), ProblemLanguage.DANISH, "");
        try {
            AnswerHeaders.set(response::setHeader);
            response.setContentType("application/problem+json");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Content-Language", "da");
            PrintWriter writer = response.getReporter();
            if (writer != null) {
                writer.write(problem);
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("The caller is gone before its answer", e);
        }
    }
}
