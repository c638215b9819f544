package dk.seamark.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.context.ConfigurableApplicationContext;

/** A running service, and an HTTP client for its tests. */
public abstract class Instance implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext context;

    protected Instance(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public final ConfigurableApplicationContext context() {
        return context;
    }

    public final <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Its base URL: {@code http://localhost:8080}. */
    public final String address() {
        return "http://localhost:" + port();
    }

    public final String port() {
        return context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** Sends a request, and waits for the response. */
    public static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return HTTP.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public final void close() {
        context.close();
    }
}
