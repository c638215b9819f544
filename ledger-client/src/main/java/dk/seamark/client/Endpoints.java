package dk.seamark.client;

import java.net.URI;

/**
 * Where the services answer, each with the path that is before {@code /api}, if any: {@code http://127.0.0.1:8081}.
 *
 * @param policy policy-service
 * @param indicator indicator-service
 * @param reporting reporting-service
 */
public record Endpoints(URI policy, URI indicator, URI reporting) {}
