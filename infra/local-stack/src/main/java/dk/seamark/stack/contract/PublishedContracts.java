package dk.seamark.stack.contract;

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
    private final Map<String, Optional<Contract>> contracts = new ConcurrentHashMap<>();

    /** The contract of the service at this address; empty if there is none, as at an address for metrics. */
    public Optional<Contract> of(URI address) {
        return contracts.computeIfAbsent(
                address.getAuthority(),
                authority -> text(address.resolve("/" + ContractFiles.ENTRY))
                        .map(found -> Contract.read(path -> text(address.resolve("/" + path)))));
    }

    /**
     * Demands that an exchange is as the service's contract has it.
     *
     * @throws ContractBroken if it is not
     */
    public void demand(HttpRequest request, HttpResponse<?> response) {
        of(request.uri()).ifPresent(contract -> contract.demand(Exchange.of(request, response)));
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
