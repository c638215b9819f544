package dk.seamark.kit.testing;

import dk.seamark.stack.contract.ContractFiles;
import dk.seamark.stack.contract.PublishedContracts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.context.ConfigurableApplicationContext;

/** A running service, and an HTTP client for its tests. */
public abstract class Instance implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final PublishedContracts CONTRACTS = new PublishedContracts();
    private static final boolean HAS_CONTRACT =
            Instance.class.getClassLoader().getResource(ContractFiles.ENTRY) != null;

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

    /**
     * Sends a request, and waits for the response. In the tests of a service with a contract both must be as the
     * contract has them; metrics and health have none.
     */
    public static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        HttpResponse<T> response = sendAsItIs(request, body);
        if (HAS_CONTRACT) {
            CONTRACTS.demand(request, response);
        }
        return response;
    }

    /** The same, for an answer that a test has made wrong on purpose. */
    public static <T> HttpResponse<T> sendAsItIs(HttpRequest request, HttpResponse.BodyHandler<T> body) {
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
