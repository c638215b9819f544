package dk.seamark.verify;

import dk.seamark.verify.log.LogFiles;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Files over HTTP. It follows no redirect, so that a token reaches nobody but whom it is for. */
final class HttpFiles {

    /** The environment variable with the token that a bundle is asked for with; none is sent without it. */
    private static final String TOKEN = "SEAMARK_TOKEN";

    /** How long an answer may take to begin. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** How long a whole file may take from then on: the largest bundle on a slow line, and no more. */
    private static final Duration WHOLE = Duration.ofMinutes(10);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private HttpFiles() {}

    /** The files below an address; they are public, and no token is sent. */
    static LogFiles under(URI log) {
        String base = log.toString().endsWith("/") ? log.toString() : log + "/";
        return (path, most) -> read(HttpRequest.newBuilder(URI.create(base + path)), most, WHOLE);
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
        return read(request, most, WHOLE);
    }

    /**
     * Reads a file. The request's own limit of time ends where the body begins, so the body has one besides: who sends
     * a byte now and then would hold an audit for ever.
     *
     * @param whole how long the body may take
     */
    static byte[] read(HttpRequest.Builder request, int most, Duration whole) throws Unavailable {
        HttpRequest built = request.timeout(PATIENCE).build();
        try {
            HttpResponse<InputStream> response = CLIENT.send(built, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) {
                    throw new Unavailable(Phrases.say("fetched.answer", built.uri(), response.statusCode()));
                }
                byte[] content = read(body, most + 1, whole);
                if (content.length > most) {
                    throw new Unavailable(Phrases.say("fetched.too-large", built.uri(), most));
                }
                return content;
            }
        } catch (IOException e) {
            throw new Unavailable(Phrases.say("fetched.not", built.uri()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable(Phrases.say("fetched.interrupted", built.uri()));
        }
    }

    private static byte[] read(InputStream body, int most, Duration whole) throws IOException {
        CompletableFuture<Boolean> late =
                new CompletableFuture<Boolean>().completeOnTimeout(true, whole.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> settled = late.thenAccept(isLate -> {
            if (isLate) {
                close(body);
            }
        });
        try {
            byte[] content = body.readNBytes(most);
            // What was closed may look as if it had ended.
            if (!late.complete(false)) {
                throw new IOException("It took more than " + whole);
            }
            return content;
        } finally {
            late.complete(false);
            settled.join();
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            // Whoever reads from it is told.
        }
    }
}
