package dk.seamark.kit.web;

import dk.seamark.kit.problem.Problems;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.converter.yaml.JacksonYamlHttpMessageConverter;
import org.springframework.web.accept.ContentNegotiationManager;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Limits what slow, broken or endless requests cost. Each request has a virtual thread, so that a waiting one does not
 * block others; the other limits are on time, rate and number.
 */
@AutoConfiguration(afterName = "dk.seamark.kit.problem.ProblemAutoConfiguration")
@EnableConfigurationProperties(RequestTimes.class)
public class WebAutoConfiguration {

    /** Spring Security's chain is at -100: after it the caller is known and authorized. */
    private static final int BEHIND_SECURITY = -100;

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> promptTomcat(RequestTimes times) {
        return factory -> {
            factory.setProtocol(PromptProtocol.class.getName());
            factory.addProtocolHandlerCustomizers((PromptProtocol protocol) -> {
                protocol.setHeadTime(times.headTime());
                protocol.setDisableUploadTimeout(false);
                protocol.setConnectionUploadTimeout(
                        Math.toIntExact(times.silence().toMillis()));
                // Chunk extensions are read without a deadline, and nobody needs them.
                protocol.setMaxExtensionSize(8);
                protocol.setMaxTrailerSize(8);
                protocol.setExecutor(new VirtualThreadExecutor("http-"));
            });
            // A form in a body would be parsed by the first access to a parameter, possibly before the caller is known.
            factory.addConnectorCustomizers(connector -> {
                connector.setParseBodyMethods("");
                // More than fits into a header; Tomcat throws above the limit, but a long list of languages is not an
                // error.
                connector.setMaxLocaleCount(5_000);
            });
            factory.addEngineValves(new BrokenOffValve(), new UnreadBodyValve());
        };
    }

    @Bean
    FilterRegistrationBean<LastResort> lastResort(
            @Qualifier("handlerExceptionResolver") ObjectProvider<HandlerExceptionResolver> resolver) {
        return at(Ordered.HIGHEST_PRECEDENCE + 1, new LastResort(resolver));
    }

    @Bean
    FilterRegistrationBean<InFlightLimit> inFlightLimit(Problems problems, RequestTimes times) {
        return at(BEHIND_SECURITY + 2, new InFlightLimit(problems, times.inFlight(), times.expensiveInFlight()));
    }

    @Bean
    FilterRegistrationBean<RequestForm> requestForm(Problems problems) {
        return at(BEHIND_SECURITY + 4, new RequestForm(problems));
    }

    @Bean
    FilterRegistrationBean<CachedBodyFilter> bodyBuffer(Problems problems, RequestTimes times) {
        return at(BEHIND_SECURITY + 6, new CachedBodyFilter(problems, times));
    }

    private static <F extends OncePerRequestFilter> FilterRegistrationBean<F> at(int order, F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }

    @Bean
    WebMvcConfigurer requestChecks(
            @Qualifier("mvcContentNegotiationManager") ObjectProvider<ContentNegotiationManager> negotiation) {
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.configureMessageConvertersList(all -> {
                    // Its library is on the class path for the contracts, and Spring takes that for a wish to read it.
                    all.removeIf(JacksonYamlHttpMessageConverter.class::isInstance);
                    all.replaceAll(converter -> converter instanceof JacksonJsonHttpMessageConverter json
                            ? new PlainJson(json.getMapper())
                            : converter);
                });
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AcceptCheck(negotiation.getObject()));
                registry.addInterceptor(new QueryCheck()).addPathPatterns("/api/**");
            }
        };
    }
}
