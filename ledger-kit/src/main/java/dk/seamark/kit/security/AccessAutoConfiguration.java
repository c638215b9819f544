package dk.seamark.kit.security;

import dk.seamark.kit.problem.AnswerHeaders;
import dk.seamark.kit.problem.Problems;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Lets in whom the service's table lets in, by the token alone, and nobody else. */
@AutoConfiguration(
        afterName = "dk.seamark.kit.problem.ProblemAutoConfiguration",
        beforeName = {
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration"
        })
public class AccessAutoConfiguration {

    /** A service without a table lets nobody in. */
    @Bean
    @ConditionalOnMissingBean
    AccessRules noRules() {
        return List::of;
    }

    @Bean
    Refusals securityRefusals(Problems problems) {
        return new Refusals(problems);
    }

    @Bean
    SecurityFilterChain ledgerSecurity(
            HttpSecurity http,
            AccessRules rules,
            Refusals refusals,
            JwtDecoder issuer,
            ObjectProvider<HandlerMapping> mappings) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // A header that an answer has already is left as it is, as the policy of a pack's page.
                .headers(headers -> AnswerHeaders.ALL.forEach(
                        (name, value) -> headers.addHeaderWriter(new StaticHeadersWriter(name, value))))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .oauth2ResourceServer(server -> server.jwt(
                                jwt -> jwt.decoder(new CheckedTokens(issuer, Clock.systemUTC()))
                                        .jwtAuthenticationConverter(new TokenReader()))
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals)
                        .withObjectPostProcessor(new ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
                            @Override
                            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                                filter.setAuthenticationFailureHandler(refusals);
                                return filter;
                            }
                        }))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.GET, "/actuator/health", "/actuator/health/**", "/actuator/prometheus")
                        .permitAll()
                        .anyRequest()
                        .access(new Access(AccessTable.of(rules.rows()), new Addresses(mappings))))
                .build();
    }

    /** Without a span and a timer for each filter: the request as a whole is measured. */
    @Bean
    SecurityObservationSettings noMeasuringOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    RowsHaveEndpoints rowsHaveEndpoints(
            AccessRules rules, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        return new RowsHaveEndpoints(rules, mapping);
    }

    @Bean
    WebMvcConfigurer callerArgument() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                // Before any other: what is not its own row's gets no further.
                registry.addInterceptor(new SameRow()).order(Ordered.HIGHEST_PRECEDENCE);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument());
            }
        };
    }
}
