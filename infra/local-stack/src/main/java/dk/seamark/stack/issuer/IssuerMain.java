package dk.seamark.stack.issuer;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import dk.seamark.stack.folder.Secrets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/**
 * An OIDC issuer for one machine: Spring Authorization Server with discovery, JWKS, a client that gets
 * anybody's token by its secret, and a login form for one demo user per role, which pages and programs lead to.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class IssuerMain {
    /** The name of web-service at the issuer. */
    static final String WEB_CLIENT = "seamark-web";

    private static final Duration TOKEN_LIFETIME = Duration.ofHours(8);

    /** The logarithm of the number of rounds of bcrypt. */
    private static final int FEWEST_ROUNDS = 4;

    private final Path folder;
    private final Secrets secrets;

    IssuerMain(@Value("${seamark.issuer.folder}") Path folder) {
        this.folder = folder;
        this.secrets = Secrets.in(folder.resolve(IssuerFiles.SECRETS));
    }

    /** Takes its port, address and folder from the environment; see {@link LocalIssuer}. */
    public static void main(String[] arguments) {
        var application = new SpringApplication(IssuerMain.class);
        application.setDefaultProperties(Map.of(
                // No application.yaml: it would stand in the way of those of the services.
                "spring.config.name", "issuer",
                "spring.main.banner-mode", "off",
                "server.address", "127.0.0.1",
                "server.shutdown", "immediate"));
        application.run(arguments);
    }

    @Bean
    AuthorizationServerSettings settings(@Value("${seamark.issuer.uri}") String uri) {
        return AuthorizationServerSettings.builder().issuer(uri).build();
    }

    @Bean
    JWKSource<SecurityContext> signingKey() {
        return new ImmutableJWKSet<>(SigningKey.in(folder.resolve(IssuerFiles.SIGNING_KEY)));
    }

    @Bean
    IdentityClaims identityClaims() {
        return new IdentityClaims(secrets.get(IssuerFiles.SUBJECT_KEY));
    }

    /**
     * With the fewest rounds that there are: many rounds make it slow to guess a password that a person made up, and
     * these are 192 random bits. Each token would cost a tenth of a second otherwise.
     */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(FEWEST_ROUNDS);
    }

    @Bean
    RegisteredClientRepository clients(PasswordEncoder encoder, @Value("${seamark.issuer.web}") String web) {
        var lifetime =
                TokenSettings.builder().accessTokenTimeToLive(TOKEN_LIFETIME).build();
        var commandLine = RegisteredClient.withId("cli")
                .clientId("seamark-cli")
                .clientSecret(encoder.encode(secrets.get(IssuerFiles.CLIENT_SECRET)))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(lifetime)
                .build();
        // A browser or a program of this machine: no secret, PKCE instead, any port of the loopback.
        var browser = RegisteredClient.withId("browser")
                .clientId("seamark-browser")
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://127.0.0.1/callback")
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(lifetime)
                .build();
        // The pages: a server with a secret of its own, which keeps the tokens.
        var pages = RegisteredClient.withId("web")
                .clientId(WEB_CLIENT)
                .clientSecret(encoder.encode(secrets.get(IssuerFiles.WEB_SECRET)))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(web + "/login/oauth2/code/seamark")
                .postLogoutRedirectUri(web + "/")
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(lifetime)
                .build();
        return new InMemoryRegisteredClientRepository(commandLine, browser, pages);
    }

    @Bean
    UserDetailsService demoUsers(PasswordEncoder encoder) {
        return new InMemoryUserDetailsManager(DemoUser.ALL.stream()
                .map(user -> User.withUsername(user.username())
                        .password(encoder.encode(secrets.get(user.passwordName())))
                        .roles(user.identity().role())
                        .build())
                .toList());
    }
}
