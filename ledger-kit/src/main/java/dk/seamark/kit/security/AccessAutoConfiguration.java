package dk.seamark.kit.security;

import dk.seamark.kit.problem.AnswerHeaders;
import dk.seamark.kit.problem.Problems;
import dk.seamark.kit.token.CheckedTokens;
import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Configures authorization: whom the service's access table allows, identified by the token alone. */
@AutoConfiguration(
        afterName = {"dk.seamark.kit.problem.ProblemAutoConfiguration", "dk.seamark.kit.token.TokenAutoConfiguration"},
        beforeName = {
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration"
        })
@Import(ProtectedResource.class)
public class AccessAutoConfiguration {

    @Bean
    Refusals securityRefusals(Problems problems, @Value("${" + ProtectedResource.ADDRESS + ":}") String resource) {
        return new Refusals(problems, new Challenge(resource.isEmpty() ? null : resource + ProtectedResource.PATH));
    }

    @Bean
    SecurityFilterChain ledgerSecurity(
            HttpSecurity http,
            ObjectProvider<AccessRules> tables,
            Refusals refusals,
            CheckedTokens tokens,
            ObjectProvider<HandlerMapping> mappings) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // A header that a response sets itself is kept, such as the policy of a pack's page.
                .headers(headers -> AnswerHeaders.ALL.forEach(
                        (name, value) -> headers.addHeaderWriter(new StaticHeadersWriter(name, value))))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilter(bearers(tokens, refusals))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.GET, "/actuator/health", "/actuator/health/**", "/actuator/prometheus")
                        .permitAll()
                        .anyRequest()
                        .access(new Access(AccessTable.of(rows(tables)), new Addresses(mappings))))
                .build();
    }

    /**
     * Reads the token only from the header {@code Authorization}: a form would have to be parsed first, and URLs end up
     * in logs. Built without Spring's configurer, which would add responses of its own.
     */
    private static BearerTokenAuthenticationFilter bearers(CheckedTokens tokens, Refusals refusals) {
        JwtAuthenticationProvider provider = new JwtAuthenticationProvider(tokens::decode);
        provider.setJwtAuthenticationConverter(new TokenReader());
        BearerTokenAuthenticationFilter filter = new BearerTokenAuthenticationFilter(
                new ProviderManager(provider), new BearerTokenAuthenticationConverter());
        filter.setAuthenticationEntryPoint(refusals);
        filter.setAuthenticationFailureHandler(refusals);
        return filter;
    }

    /** Switches off a span and a timer for each filter: the request as a whole is measured. */
    @Bean
    SecurityObservationSettings noMeasuringOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    RowsHaveEndpoints rowsHaveEndpoints(
            ObjectProvider<AccessRules> tables,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        return new RowsHaveEndpoints(rows(tables), mapping);
    }

    private static List<AccessRule> rows(ObjectProvider<AccessRules> tables) {
        return tables.orderedStream().flatMap(table -> table.rows().stream()).toList();
    }

    @Bean
    WebMvcConfigurer callerArgument() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                // Before any other interceptor: a request that reached another row's method must not continue.
                registry.addInterceptor(new SameRow()).order(Ordered.HIGHEST_PRECEDENCE);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument());
            }
        };
    }
}
