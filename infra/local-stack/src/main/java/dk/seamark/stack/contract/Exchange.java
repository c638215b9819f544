package dk.seamark.stack.contract;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Flow;

/**
 * A request and its answer.
 *
 * @param method the HTTP method
 * @param path the path as it was sent, without a query; percent-encoded
 * @param query the query as it was sent; empty if there is none
 * @param sent the request's headers
 * @param body the request's body; empty if there is none
 * @param status the answer's HTTP status
 * @param received the answer's headers
 * @param answer the answer's body; empty if there is none
 */
@SuppressWarnings("ArrayRecordComponent") // It is looked at once and never compared.
public record Exchange(
        String method,
        String path,
        String query,
        Map<String, List<String>> sent,
        byte[] body,
        int status,
        Map<String, List<String>> received,
        byte[] answer) {

    /** What was sent, and what came back: text, or bytes. */
    public static Exchange of(HttpRequest request, HttpResponse<?> response) {
        byte[] answer = switch (response.body()) {
            case byte[] bytes -> bytes;
            case String text -> text.getBytes(StandardCharsets.UTF_8);
            case null -> new byte[0];
            default ->
                throw new IllegalArgumentException(
                        "an answer of " + response.body().getClass());
        };
        return new Exchange(
                request.method(),
                request.uri().getRawPath(),
                request.uri().getRawQuery() == null ? "" : request.uri().getRawQuery(),
                request.headers().map(),
                request.bodyPublisher().map(Exchange::bytes).orElse(new byte[0]),
                response.statusCode(),
                response.headers().map(),
                answer);
    }

    private static byte[] bytes(HttpRequest.BodyPublisher publisher) {
        HttpResponse.BodySubscriber<byte[]> collected = HttpResponse.BodySubscribers.ofByteArray();
        publisher.subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                collected.onSubscribe(subscription);
            }

            @Override
            public void onNext(ByteBuffer item) {
                collected.onNext(List.of(item));
            }

            @Override
            public void onError(Throwable thrown) {
                collected.onError(thrown);
            }

            @Override
            public void onComplete() {
                collected.onComplete();
            }
        });
        return collected.getBody().toCompletableFuture().join();
    }

    /** A header of the request; empty if it has none of this name, in whatever case. */
    public Optional<String> sent(String name) {
        return first(sent, name);
    }

    /** A header of the answer; empty if it has none of this name, in whatever case. */
    public Optional<String> received(String name) {
        return first(received, name);
    }

    /** Whether it was done: an HTTP status from 200 to 299. */
    public boolean isAccepted() {
        return status >= 200 && status < 300;
    }

    private static Optional<String> first(Map<String, List<String>> headers, String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .findFirst();
    }

    @Override
    public String toString() {
        return "%s %s%s -> %d".formatted(method, path, query.isEmpty() ? "" : "?" + query, status);
    }
}
