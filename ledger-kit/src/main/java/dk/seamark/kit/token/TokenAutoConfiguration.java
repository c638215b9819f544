package dk.seamark.kit.token;

import dk.seamark.kit.axon.RefusesToStart;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Configures from Spring Boot's settings, and some of the kit's, which tokens are accepted. */
@AutoConfiguration(
        beforeName =
                "org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties({OAuth2ResourceServerProperties.class, TokenSettings.class})
public class TokenAutoConfiguration {

    private static final String JWT = "spring.security.oauth2.resourceserver.jwt.";

    @Bean
    @ConditionalOnMissingBean(JwtDecoder.class)
    IssuerKeys issuerKeys(OAuth2ResourceServerProperties settings) {
        String address = TokenSettings.required(settings.getJwt().getJwkSetUri(), JWT + "jwk-set-uri");
        Set<SignatureAlgorithm> algorithms = new LinkedHashSet<>();
        for (String name : settings.getJwt().getJwsAlgorithms()) {
            SignatureAlgorithm algorithm = SignatureAlgorithm.from(name);
            if (algorithm == null) {
                throw new RefusesToStart(JWT
                        + "jws-algorithms names %s, which is no signature with a private key; set it to RS256 or another."
                                .formatted(name));
            }
            algorithms.add(algorithm);
        }
        return new IssuerKeys(url(address), algorithms);
    }

    @Bean
    CheckedTokens checkedTokens(JwtDecoder issuer, OAuth2ResourceServerProperties settings, TokenSettings tokens) {
        String trusted = TokenSettings.required(settings.getJwt().getIssuerUri(), JWT + "issuer-uri");
        Set<String> audiences = Set.copyOf(settings.getJwt().getAudiences());
        TokenSettings.required(String.join("", audiences), JWT + "audiences");
        Clock clock = Clock.systemUTC();
        return new CheckedTokens(issuer, new TokenRules(trusted, audiences, tokens, clock), clock);
    }

    private static URL url(String address) {
        try {
            return URI.create(address).toURL();
        } catch (IllegalArgumentException | MalformedURLException e) {
            throw new RefusesToStart(JWT + "jwk-set-uri is %s, which is no address.".formatted(address));
        }
    }
}
