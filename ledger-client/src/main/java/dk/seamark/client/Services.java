package dk.seamark.client;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.BiConsumer;

/** The three services of an installation. Safe for many threads; one of these is enough for a program. */
public final class Services {

    private final Endpoints endpoints;
    private final Connection connection;

    private Services(Endpoints endpoints, Connection connection) {
        this.endpoints = endpoints;
        this.connection = connection;
    }

    /** The services at these addresses, asked with the standard settings. */
    public static Services at(Endpoints endpoints) {
        return at(endpoints, Settings.standard());
    }

    /** The services at these addresses. */
    public static Services at(Endpoints endpoints, Settings settings) {
        return new Services(endpoints, new Connection(settings));
    }

    /**
     * The same services, but each request is shown to {@code watcher} once it is answered, and before its sender gets
     * the answer. What the watcher throws comes to the sender.
     */
    public Services watchedBy(BiConsumer<HttpRequest, HttpResponse<byte[]>> watcher) {
        return new Services(endpoints, connection.watchedBy(watcher));
    }

    /** The services as this caller asks them. */
    public LedgerClient as(Caller caller) {
        return new LedgerClient(endpoints, connection, caller);
    }

    /** Where they answer. */
    public Endpoints endpoints() {
        return endpoints;
    }
}
