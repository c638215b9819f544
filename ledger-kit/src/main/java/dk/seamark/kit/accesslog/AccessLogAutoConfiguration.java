package dk.seamark.kit.accesslog;

import dk.seamark.kit.security.AccessRule;
import dk.seamark.kit.security.AccessRules;
import dk.seamark.kit.security.Role;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;

/** The log of access of a service, and its endpoint for auditors. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(AccessLogSettings.class)
public class AccessLogAutoConfiguration {

    /** Before Spring Security, whose chain is at -100, so that its refusals are recorded too. */
    private static final int BEFORE_SECURITY = -110;

    @Bean
    AccessLogTable accessLogTable(JdbcOperations jdbc, PlatformTransactionManager transactions) {
        return new AccessLogTable(jdbc, transactions);
    }

    @Bean
    AccessLog accessLog(AccessLogTable table, AccessLogSettings settings, MeterRegistry meters) {
        return new AccessLog(table, settings, meters);
    }

    @Bean
    FilterRegistrationBean<AccessLogFilter> accessLogFilter(AccessLog log) {
        FilterRegistrationBean<AccessLogFilter> registration = new FilterRegistrationBean<>(new AccessLogFilter(log));
        registration.setOrder(BEFORE_SECURITY);
        return registration;
    }

    @Bean
    AccessLogEndpoint accessLogEndpoint(AccessLogTable table) {
        return new AccessLogEndpoint(table);
    }

    @Bean
    AccessRules accessLogAccess() {
        return () -> List.of(AccessRule.allow(HttpMethod.GET, AccessLogEndpoint.PATH, Role.AUDITOR)
                .inAccessLog());
    }
}
