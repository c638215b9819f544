package dk.seamark.kit.security;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Publishes which issuer's tokens are accepted (RFC 9728). Nothing in it comes from the request: Spring Security's own
 * endpoint takes the address from the header {@code Host}, and claims that tokens are bound to certificates, which they
 * are not.
 */
@RestController
final class ProtectedResourceEndpoint {

    private final String resource;
    private final String issuer;

    ProtectedResourceEndpoint(String resource, String issuer) {
        this.resource = resource;
        this.issuer = issuer;
    }

    @GetMapping(path = ProtectedResource.PATH, produces = "application/json")
    Map<String, Object> metadata() {
        return Map.of(
                "resource", resource,
                "authorization_servers", List.of(issuer),
                "bearer_methods_supported", List.of("header"));
    }
}
