package dk.seamark.kit.limit;

import com.github.benmanes.caffeine.cache.Ticker;
import dk.seamark.kit.problem.Problems;
import dk.seamark.kit.token.CheckedTokens;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Adds the limits to the filters of Spring Security, which applies such a customizer to each chain. */
@AutoConfiguration(
        afterName = {"dk.seamark.kit.problem.ProblemAutoConfiguration", "dk.seamark.kit.token.TokenAutoConfiguration"},
        beforeName = "dk.seamark.kit.security.AccessAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(LimitSettings.class)
public class LimitAutoConfiguration {

    @Bean
    Customizer<HttpSecurity> requestLimits(LimitSettings settings, CheckedTokens tokens, Problems problems) {
        Ticker clock = Ticker.systemTicker();
        LoginLimit logins = new LoginLimit(new Buckets(settings.refusedLogins().address(), clock), tokens, problems);
        CostLimit costs = new CostLimit(settings, clock, problems);
        return http -> http.addFilterBefore(logins, BearerTokenAuthenticationFilter.class)
                .addFilterAfter(costs, AuthorizationFilter.class);
    }
}
