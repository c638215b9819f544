package dk.seamark.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Sends requests, and reads each answer to its end. A redirect is an answer like any other. */
final class Connection {

    private final Settings settings;
    private final HttpClient http;
    private final BiConsumer<HttpRequest, HttpResponse<byte[]>> watcher;

    Connection(Settings settings) {
        this(
                settings,
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        // A token is for the service that it was sent to.
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(settings.connecting())
                        .build(),
                (request, response) -> {});
    }

    private Connection(Settings settings, HttpClient http, BiConsumer<HttpRequest, HttpResponse<byte[]>> watcher) {
        this.settings = settings;
        this.http = http;
        this.watcher = watcher;
    }

    Connection watchedBy(BiConsumer<HttpRequest, HttpResponse<byte[]>> other) {
        return new Connection(settings, http, other);
    }

    /**
     * The answer to a request.
     *
     * @throws NoAnswer if there is none, or it does not end in time or within its bounds
     */
    HttpResponse<byte[]> send(HttpRequest request) {
        // A timeout of the JDK's own ends with the headers; this one ends with the body.
        CompletableFuture<HttpResponse<byte[]>> pending =
                http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), settings.bytes()));
        try {
            HttpResponse<byte[]> response = pending.get(settings.answering().toMillis(), TimeUnit.MILLISECONDS);
            watcher.accept(request, response);
            return response;
        } catch (TimeoutException e) {
            pending.cancel(true);
            throw new NoAnswer(request, "within " + settings.answering(), true, e);
        } catch (InterruptedException e) {
            pending.cancel(true);
            Thread.currentThread().interrupt();
            throw new NoAnswer(request, "before this thread was interrupted", true, e);
        } catch (ExecutionException e) {
            throw failure(request, e.getCause());
        }
    }

    private static RuntimeException failure(HttpRequest request, @Nullable Throwable cause) {
        return switch (cause) {
            case ConnectException e -> new NoAnswer(request, "as nothing listens there", false, e);
            case HttpConnectTimeoutException e -> new NoAnswer(request, "as nothing listens there", false, e);
            case IOException e -> new NoAnswer(request, "that could be read: " + e.getMessage(), true, e);
            case RuntimeException e -> e;
            case Error e -> throw e;
            case null, default -> new IllegalStateException(cause);
        };
    }
}
