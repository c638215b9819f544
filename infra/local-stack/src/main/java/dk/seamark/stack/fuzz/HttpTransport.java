package dk.seamark.stack.fuzz;

import dk.seamark.stack.contract.Exchange;
import dk.seamark.stack.issuer.Identity;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Sends requests to running services. */
final class HttpTransport implements Transport {

    /** The first pack that a fresh service issues, with all its forms, takes half a minute on a busy machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Function<String, URI> services;
    private final Function<Identity, String> tokens;
    private final Map<Identity, String> kept = new ConcurrentHashMap<>();

    HttpTransport(Function<String, URI> services, Function<Identity, String> tokens) {
        this.services = services;
        this.tokens = tokens;
    }

    @Override
    public Exchange send(FuzzRequest request) throws IOException {
        HttpRequest.Builder builder = HttpRequest.newBuilder(
                        services.apply(request.operation().service()).resolve(request.address()))
                .timeout(PATIENCE)
                .method(
                        request.method(),
                        request.body().length == 0
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(request.body()));
        // The client sends no other characters; FuzzStory does.
        request.headers().forEach((name, value) -> {
            if (value.chars().allMatch(c -> c >= ' ' && c < 127)) {
                builder.header(name, value);
            }
        });
        if (request.person() != null && !request.headers().containsKey("Authorization")) {
            builder.header("Authorization", "Bearer " + kept.computeIfAbsent(request.person(), tokens));
        }
        HttpRequest sent = builder.build();
        try {
            return Exchange.of(sent, again(sent));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted at " + request);
        }
    }

    /** A server that has refused a body may close the connection while the next request is on its way. */
    private java.net.http.HttpResponse<byte[]> again(HttpRequest request) throws IOException, InterruptedException {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (java.net.http.HttpTimeoutException e) {
            throw e;
        } catch (IOException closed) {
            return http.send(request, BodyHandlers.ofByteArray());
        }
    }
}
