package dk.seamark.client;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * A request before it is sent. It is not changed: what adds something makes another.
 *
 * @param address the address without a query
 * @param token gives the bearer token; an empty one is not sent
 * @param reader makes of an answer with a body what was asked for
 */
record RequestParts<T>(
        Connection connection,
        String method,
        String address,
        Supplier<String> token,
        Map<String, String> query,
        Map<String, String> headers,
        @Nullable Content content,
        Function<HttpResponse<byte[]>, T> reader) {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/=-]+");

    /** The answer in JSON, as this record. */
    <U> RequestParts<U> json(Class<U> type) {
        return reading(response -> Json.MAPPER.readValue(response.body(), type)).header("Accept", Content.JSON);
    }

    /** The answer in JSON, as a list of these. */
    <U> RequestParts<List<U>> list(Class<U> type) {
        return reading((HttpResponse<byte[]> response) ->
                        Json.MAPPER.readerForListOf(type).<List<U>>readValue(response.body()))
                .header("Accept", Content.JSON);
    }

    /** The answer as it is. */
    RequestParts<Download> file() {
        return reading(Download::of);
    }

    private <U> RequestParts<U> reading(Function<HttpResponse<byte[]>, U> other) {
        return new RequestParts<>(connection, method, address, token, query, headers, content, other);
    }

    /** With a body: a {@link Content} as it is, and else what is said in JSON. */
    RequestParts<T> sends(Object body) {
        Content sent = body instanceof Content ready ? ready : Content.json(body);
        return new RequestParts<>(connection, method, address, token, query, headers, sent, reader);
    }

    /** With a parameter of the query; the same if the value is null. */
    RequestParts<T> query(String name, @Nullable Object value) {
        return value == null
                ? this
                : new RequestParts<>(
                        connection,
                        method,
                        address,
                        token,
                        with(query, name, value.toString()),
                        headers,
                        content,
                        reader);
    }

    /** With a header; the same if the value is null. */
    RequestParts<T> header(String name, @Nullable String value) {
        return value == null
                ? this
                : new RequestParts<>(
                        connection, method, address, token, query, with(headers, name, value), content, reader);
    }

    private static Map<String, String> with(Map<String, String> values, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return more;
    }

    Answer<T> send() {
        HttpRequest request = request();
        String line = method + " " + request.uri();
        HttpResponse<byte[]> response = connection.send(request);
        int status = response.statusCode();
        if (status == 304) {
            return new Answer.Unchanged<>(line);
        }
        if (status < 200 || status > 299) {
            return new Answer.Refused<>(line, Problem.of(response));
        }
        try {
            T body = Objects.requireNonNull(reader.apply(response));
            return new Answer.Accepted<>(
                    status, body, response.headers().firstValue("ETag").orElse(null));
        } catch (JacksonException | NullPointerException e) {
            throw new UnreadableAnswer(
                    line, response.headers().firstValue("Content-Type").orElse("no type"), e);
        }
    }

    private HttpRequest request() {
        Stream<String> pairs =
                query.entrySet().stream().map(pair -> encoded(pair.getKey()) + "=" + encoded(pair.getValue()));
        String asked = query.isEmpty() ? "" : pairs.collect(Collectors.joining("&", "?", ""));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + asked))
                .method(
                        method,
                        content == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(content.bytes()));
        String bearer = token.get();
        if (!bearer.isEmpty()) {
            request.header("Authorization", authorization(bearer));
        }
        headers.forEach(request::header);
        if (content != null) {
            request.header("Content-Type", content.type());
        }
        return request.build();
    }

    private static String authorization(String token) {
        if (!TOKEN.matcher(token).matches()) {
            // The JDK's own complaint would show the token.
            throw new IllegalArgumentException("The token is none: it has characters that no token has");
        }
        return "Bearer " + token;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
