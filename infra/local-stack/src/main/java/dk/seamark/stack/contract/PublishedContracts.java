package dk.seamark.stack.contract;

import dk.seamark.stack.client.Endpoints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The contracts of running services, as these publish them. Safe for many threads. */
public final class PublishedContracts {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<URI, Contract> contracts = new ConcurrentHashMap<>();
    private final Endpoints endpoints;

    /** @param endpoints where the services answer */
    public PublishedContracts(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    /** The contract of the service at this address. */
    public Contract of(URI service) {
        return contracts.computeIfAbsent(service, base -> Contract.read(path -> text(base.resolve("/" + path))));
    }

    /**
     * Demands that an exchange with one of the services is as its contract has it; others are let pass.
     *
     * @throws ContractBroken if it is not
     */
    public void demand(HttpRequest request, HttpResponse<?> response) {
        for (URI base : new URI[] {endpoints.policy(), endpoints.indicator(), endpoints.reporting()}) {
            if (base.getAuthority().equals(request.uri().getAuthority())) {
                of(base).demand(Exchange.of(request, response));
            }
        }
    }

    private Optional<String> text(URI address) {
        try {
            HttpResponse<String> response =
                    http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            return response.statusCode() == 200 ? Optional.of(response.body()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(address + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + address, e);
        }
    }
}
