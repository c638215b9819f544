package dk.seamark.kit.security;

import dk.seamark.kit.axon.RefusesToStart;
import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes which issuer's tokens the service accepts, if its operator has configured the service's public address. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(ProtectedResource.ADDRESS)
class ProtectedResource {

    static final String ADDRESS = "seamark.tokens.resource";
    static final String PATH = "/.well-known/oauth-protected-resource";

    @Bean
    ProtectedResourceEndpoint protectedResourceEndpoint(
            @Value("${" + ADDRESS + "}") String resource,
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer) {
        return new ProtectedResourceEndpoint(address(resource), issuer);
    }

    @Bean
    AccessRules protectedResourceAccess() {
        return () -> List.of(AccessRule.open(PATH));
    }

    /** Throws unless it consists of the scheme, the host and an optional port. */
    static String address(String resource) {
        try {
            URI uri = URI.create(resource);
            String plain = uri.getScheme() + "://" + uri.getAuthority();
            if (plain.equals(resource)
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && List.of("http", "https").contains(uri.getScheme())) {
                return resource;
            }
        } catch (IllegalArgumentException e) {
            // Reported below.
        }
        throw new RefusesToStart("%s is %s; set it to the service's address without a path, as https://tal.example.dk."
                .formatted(ADDRESS, resource));
    }
}
