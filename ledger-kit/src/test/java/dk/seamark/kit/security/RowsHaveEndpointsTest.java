package dk.seamark.kit.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class RowsHaveEndpointsTest {

    /** A service with one endpoint: {@code GET /a/{x}}. */
    private static final RequestMappingHandlerMapping SERVICE = new RequestMappingHandlerMapping() {
        @Override
        public Map<RequestMappingInfo, HandlerMethod> getHandlerMethods() {
            try {
                return Map.of(
                        RequestMappingInfo.paths("/a/{x}")
                                .methods(RequestMethod.GET)
                                .build(),
                        new HandlerMethod("", "isEmpty"));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    @Test
    void aRowOfAnEndpointIsFine() {
        assertThatCode(() -> check(HttpMethod.GET, "/a/{x}")).doesNotThrowAnyException();
    }

    @Test
    void aRowThatIsOfNoneStopsTheStart() {
        assertThatThrownBy(() -> check(HttpMethod.POST, "/a/{x}")).hasMessageContaining("/a/{x}");
        assertThatThrownBy(() -> check(HttpMethod.GET, "/a/{y}")).hasMessageContaining("/a/{y}");
        assertThatThrownBy(() -> check(HttpMethod.GET, "/a/**")).hasMessageContaining("/a/**");
    }

    private static void check(HttpMethod method, String pattern) {
        List<AccessRule> rows = List.of(AccessRule.allow(method, pattern, Role.AUDITOR));
        new RowsHaveEndpoints(rows, SERVICE).afterSingletonsInstantiated();
    }
}
