package dk.seamark.stack.client;

import dk.seamark.client.Caller;
import dk.seamark.client.Endpoints;
import dk.seamark.client.LedgerClient;
import dk.seamark.client.Services;
import dk.seamark.stack.Stack;
import dk.seamark.stack.issuer.Identity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends requests to the services in a person's name: as the contracts have them, or as nobody should. Safe for many
 * threads.
 */
public final class SeamarkClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Services services;
    private final Function<Identity, String> tokens;
    private final BiConsumer<HttpRequest, HttpResponse<byte[]>> watcher;
    private final Map<Identity, String> kept = new ConcurrentHashMap<>();

    /**
     * A client of the services at {@code endpoints}.
     *
     * @param tokens gives a person's bearer token; called once for each person, as tokens outlive a run
     */
    public SeamarkClient(Endpoints endpoints, Function<Identity, String> tokens) {
        this(Services.at(endpoints), tokens, (request, response) -> {});
    }

    private SeamarkClient(
            Services services,
            Function<Identity, String> tokens,
            BiConsumer<HttpRequest, HttpResponse<byte[]>> watcher) {
        this.services = services;
        this.tokens = tokens;
        this.watcher = watcher;
    }

    /** A client of the same services that shows each of its requests to {@code watcher} once it is answered. */
    public SeamarkClient watchedBy(BiConsumer<HttpRequest, HttpResponse<byte[]>> watcher) {
        return new SeamarkClient(services.watchedBy(watcher), tokens, watcher);
    }

    /** A client of a running stack, with tokens of its issuer. */
    public static SeamarkClient of(Stack stack) {
        return new SeamarkClient(
                new Endpoints(stack.uri("policy"), stack.uri("indicator"), stack.uri("reporting")), stack::token);
    }

    /** Where the services answer. */
    public Endpoints endpoints() {
        return services.endpoints();
    }

    /** The services as {@code person} asks them. */
    public LedgerClient as(Identity person) {
        return services.as(Caller.of(person.municipality(), () -> token(person)));
    }

    private String token(Identity person) {
        return kept.computeIfAbsent(person, tokens);
    }

    /** A request of {@code person} to policy-service; the path follows the municipality's. */
    public Call policy(Identity person, String path) {
        return new Call(endpoints().policy(), person, path, null);
    }

    /** A request of {@code person} to indicator-service; the path follows the municipality's. */
    public Call indicator(Identity person, String path) {
        return new Call(endpoints().indicator(), person, path, null);
    }

    /** A request of {@code person} to reporting-service; the path follows the municipality's. */
    public Call reporting(Identity person, String path) {
        return new Call(endpoints().reporting(), person, path, null);
    }

    /** A file of a municipality's transparency log, which everybody may read. */
    public Reply log(String municipality, String file) {
        return sent(HttpRequest.newBuilder(endpoints().reporting().resolve("/log/" + municipality + "/" + file))
                .timeout(PATIENCE)
                .build());
    }

    private Reply sent(HttpRequest request) {
        String said = request.method() + " " + request.uri();
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            watcher.accept(request, response);
            return new Reply(
                    said,
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(said + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + request.uri(), e);
        }
    }

    /** One request that is about to be sent. */
    public final class Call {

        private final URI base;
        private final Identity person;
        private final String path;
        private final @Nullable String idempotencyKey;

        private Call(URI base, Identity person, String path, @Nullable String idempotencyKey) {
            this.base = base;
            this.person = person;
            this.path = path;
            this.idempotencyKey = idempotencyKey;
        }

        /** The same request under an idempotency key, so that it can be sent again. */
        public Call once(String key) {
            return new Call(base, person, path, key);
        }

        /** Reads. */
        public Reply get() {
            return send("GET", BodyPublishers.noBody(), null);
        }

        /** Sends {@code body} as JSON. */
        public Reply post(Map<String, ?> body) {
            return send("POST", BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)), "application/json");
        }

        /** Sends {@code json} as it is. */
        public Reply postJson(byte[] json) {
            return send("POST", BodyPublishers.ofByteArray(json), "application/json");
        }

        /** Sends {@code body} as JSON, in the place of what is there. */
        public Reply put(Map<String, ?> body) {
            return send("PUT", BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)), "application/json");
        }

        /** Sends a YAML document, in the place of what is there. */
        public Reply putYaml(String document) {
            return send("PUT", BodyPublishers.ofString(document), "application/yaml");
        }

        private Reply send(String method, BodyPublisher body, @Nullable String contentType) {
            URI uri = base.resolve("/api/" + person.municipality() + path);
            HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                    .timeout(PATIENCE)
                    .header("Authorization", "Bearer " + token(person))
                    .method(method, body);
            if (contentType != null) {
                request.header("Content-Type", contentType);
            }
            if (idempotencyKey != null) {
                request.header("Idempotency-Key", idempotencyKey);
            }
            return sent(request.build());
        }
    }
}
