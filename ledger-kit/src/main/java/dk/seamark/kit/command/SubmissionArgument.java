package dk.seamark.kit.command;

import dk.seamark.digest.Sha256;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.kit.web.CachedBodyFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Resolves a controller method's parameter with the request's idempotency key and digest. A malformed key is refused on
 * every request, even if the method does not use it.
 */
final class SubmissionArgument implements HandlerMethodArgumentResolver, HandlerInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String key = request.getHeader(HEADER);
        if (key != null && !KEY.matcher(key).matches()) {
            throw Refusal.malformed(Violation.of(HEADER, "idempotency-key.form"));
        }
        return true;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(CommandRequest.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("A submission comes with a request");
        }
        return CommandRequest.of(request.getHeader(HEADER), digest(request));
    }

    private static String digest(HttpServletRequest request) {
        String query = request.getQueryString();
        String head = String.join("\n", request.getMethod(), request.getRequestURI(), query == null ? "" : query, "");
        return Sha256.hex(head.getBytes(StandardCharsets.UTF_8), CachedBodyFilter.of(request));
    }
}
