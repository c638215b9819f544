package dk.seamark.web.login;

import dk.seamark.web.site.SiteSettings;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.boot.web.server.servlet.Session;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Login by the code flow of OpenID Connect with PKCE. The tokens stay in the session, here; a browser has nothing but
 * the session's cookie.
 */
@Configuration(proxyBeanMethods = false)
class LoginConfiguration {

    /** The name of the issuer in addresses: {@code /login/oauth2/code/seamark}. */
    static final String REGISTRATION = "seamark";

    private static final String LOGIN = "/oauth2/authorization/" + REGISTRATION;

    private final LoginSettings login;
    private final SiteSettings web;

    LoginConfiguration(LoginSettings login, SiteSettings web) {
        this.login = login;
        this.web = web;
    }

    /** Health and metrics, which are told on a port of their own. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain probes(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(each -> each.anyRequest().permitAll())
                .build();
    }

    @Bean
    SecurityFilterChain access(HttpSecurity http, ClientRegistrationRepository registrations) {
        PageRules rules = new PageRules();
        Refusals refusals = new Refusals(rules, LOGIN);
        var signedOut = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        signedOut.setPostLogoutRedirectUri(web.address() + "/");
        return http.authorizeHttpRequests(each -> each.anyRequest().access(rules))
                .oauth2Login(each ->
                        each.loginPage(LOGIN).successHandler(new OwnTasks()).failureHandler(refusals))
                .logout(each -> each.logoutSuccessHandler(signedOut))
                .exceptionHandling(
                        each -> each.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(each -> each.sessionFixation(fixation -> fixation.changeSessionId()))
                .headers(each -> each.contentSecurityPolicy(policy -> policy.policyDirectives(policy()))
                        .frameOptions(FrameOptionsConfig::deny)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"))
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN)))
                .addFilterAfter(new LongestSession(login.longest()), SecurityContextHolderFilter.class)
                .build();
    }

    /** Nothing but what this service itself serves; the way to the issuer's logout counts as a form's, too. */
    private String policy() {
        return String.join(
                "; ",
                "default-src 'none'",
                "style-src 'self'",
                "img-src 'self'",
                "font-src 'self'",
                "form-action 'self' " + login.endSessionOrigin(),
                "base-uri 'none'",
                "frame-ancestors 'none'");
    }

    @Bean
    ClientRegistrationRepository registrations() {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(login.clientId())
                .clientSecret(login.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri(web.address() + "/login/oauth2/code/" + REGISTRATION)
                .scope("openid")
                .issuerUri(login.issuer().toString())
                .authorizationUri(login.authorization().toString())
                .tokenUri(login.token().toString())
                .jwkSetUri(login.keys().toString())
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(
                        Map.of("end_session_endpoint", login.endSession().toString()))
                .build());
    }

    /** Tokens are kept in the session, and go with it. */
    @Bean
    OAuth2AuthorizedClientRepository tokens() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    /**
     * The session's cookie. A browser takes one whose name begins with {@code __Host-} by https alone, and sends it to
     * this very host alone; by http, as on one machine, it would drop it, and login would never end.
     */
    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> sessions() {
        Session session = new Session();
        session.setTimeout(login.idle());
        session.setTrackingModes(Set.of(Session.SessionTrackingMode.COOKIE));
        Cookie cookie = session.getCookie();
        cookie.setName(web.isSecure() ? "__Host-seamark" : "seamark");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(web.isSecure());
        cookie.setSameSite(SameSite.LAX);
        return factory -> factory.setSession(session);
    }
}
