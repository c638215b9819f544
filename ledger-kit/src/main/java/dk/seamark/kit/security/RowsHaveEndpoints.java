package dk.seamark.kit.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Refuses to start with a row of the access table that matches no method: it would look like a rule and decide nothing.
 * A method without a row is harmless, as access to it is denied.
 */
final class RowsHaveEndpoints implements SmartInitializingSingleton {

    private record Endpoint(HttpMethod method, String pattern) {}

    private final List<AccessRule> rows;
    private final RequestMappingHandlerMapping mapping;

    RowsHaveEndpoints(List<AccessRule> rows, RequestMappingHandlerMapping mapping) {
        this.rows = rows;
        this.mapping = mapping;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Set<Endpoint> endpoints = mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getMethodsCondition().getMethods().stream()
                        .flatMap(method ->
                                patterns(info).stream().map(pattern -> new Endpoint(method.asHttpMethod(), pattern))))
                .collect(Collectors.toUnmodifiableSet());
        List<AccessRule> idle = rows.stream()
                .filter(row -> !endpoints.contains(new Endpoint(row.method(), row.pattern())))
                .toList();
        if (!idle.isEmpty()) {
            throw new IllegalStateException("Rows of rights that no method has: " + idle);
        }
    }

    private static Set<String> patterns(RequestMappingInfo info) {
        return info.getPatternValues();
    }
}
