package dk.seamark.web.verifybundle;

import dk.seamark.browser.VerifierPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Everybody may open the page; it runs scripts, has no session, and reaches nothing. */
@Configuration(proxyBeanMethods = false)
class VerifyBundleAccess {

    /** No deeper addresses: those are pages of municipalities. Nothing can be sent here, so nothing is forged. */
    @Bean
    @Order(0)
    SecurityFilterChain pageThatVerifies(HttpSecurity http) {
        return http.securityMatcher("/efterproev", "/efterproev/", "/efterproev/*")
                .authorizeHttpRequests(each -> each.anyRequest().permitAll())
                .sessionManagement(each -> each.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(each -> each.disable())
                .csrf(each -> each.disable())
                .headers(each -> each.contentSecurityPolicy(policy -> policy.policyDirectives(VerifierPage.POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }
}
