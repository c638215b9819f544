package dk.seamark.kit.security;

import dk.seamark.kit.axon.RefusesToStart;
import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has a service say whose tokens are good there, if its operator has said under which address its callers know it. */
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

    /** Throws unless it is the scheme, the host and perhaps the port of the service. */
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
            // It is told below.
        }
        throw new RefusesToStart("%s is %s; set it to the service's address without a path, as https://tal.example.dk."
                .formatted(ADDRESS, resource));
    }
}
