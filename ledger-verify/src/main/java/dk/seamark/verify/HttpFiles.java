package dk.seamark.verify;

import dk.seamark.verify.log.LogFiles;
import dk.seamark.verify.report.Said;
import dk.seamark.verify.report.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Files over HTTP. It follows no redirect, so that a token reaches nobody but whom it is for. */
final class HttpFiles {

    /** The environment variable with the token that a bundle is asked for with; none is sent without it. */
    private static final String TOKEN = "SEAMARK_TOKEN";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private HttpFiles() {}

    /** The files below an address; they are public, and no token is sent. */
    static LogFiles under(URI log) {
        String base = log.toString().endsWith("/") ? log.toString() : log + "/";
        return (path, most) -> read(HttpRequest.newBuilder(URI.create(base + path)), most);
    }

    /**
     * A bundle.
     *
     * @throws Unavailable if it cannot be had, or is larger than {@code most} bytes
     */
    static byte[] bundle(URI address, int most) throws Unavailable {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        String token = System.getenv(TOKEN);
        if (token != null && token.matches("[!-~]+")) {
            request.header("Authorization", "Bearer " + token);
        }
        return read(request, most);
    }

    private static byte[] read(HttpRequest.Builder request, int most) throws Unavailable {
        HttpRequest built = request.timeout(PATIENCE).build();
        try {
            HttpResponse<InputStream> response = CLIENT.send(built, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) {
                    throw new Unavailable(Said.of("{} svarer {}", "{} answers {}", built.uri(), response.statusCode()));
                }
                byte[] content = body.readNBytes(most + 1);
                if (content.length > most) {
                    throw new Unavailable(Said.of("{} er over {} byte", "{} is over {} bytes", built.uri(), most));
                }
                return content;
            }
        } catch (IOException e) {
            throw new Unavailable(Said.of("{} kan ikke hentes", "{} cannot be fetched", built.uri()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable(Said.of("{} blev ikke hentet", "{} was not fetched", built.uri()));
        }
    }
}
