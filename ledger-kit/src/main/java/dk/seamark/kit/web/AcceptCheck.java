package dk.seamark.kit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpEntity;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationManager;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Refuses a command before it is executed if the caller does not accept the type of the response. Spring MVC checks
 * that only when it writes the response, when the event is committed already.
 */
final class AcceptCheck implements HandlerInterceptor {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** The response to a command is a receipt in JSON. */
    private static final List<MediaType> ANSWERS = List.of(MediaType.APPLICATION_JSON);

    private final ContentNegotiationManager negotiation;

    AcceptCheck(ContentNegotiationManager negotiation) {
        this.negotiation = negotiation;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotAcceptableException {
        if (SAFE.contains(request.getMethod()) || !(handler instanceof HandlerMethod method) || isEmpty(method)) {
            return true;
        }
        // A mapping that names other types was held against what is accepted before it was chosen.
        if (request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE) != null) {
            return true;
        }
        List<MediaType> accepted = negotiation.resolveMediaTypes(new ServletWebRequest(request));
        List<MediaType> fitting = accepted.stream()
                .filter(type -> ANSWERS.stream().anyMatch(type::isCompatibleWith) && type.getQualityValue() > 0)
                .toList();
        // Spring would accept a type with another charset, and fail only when writing, as it supports only UTF-8.
        if (fitting.isEmpty() || !fitting.stream().allMatch(AcceptCheck::isUtf8)) {
            throw new HttpMediaTypeNotAcceptableException(ANSWERS);
        }
        return true;
    }

    private static boolean isUtf8(MediaType type) {
        String charset = type.getParameter("charset");
        return charset == null || charset.replace("\"", "").equalsIgnoreCase("utf-8");
    }

    /** A response without a body is always acceptable. */
    private static boolean isEmpty(HandlerMethod method) {
        Type type = method.getReturnType().getGenericParameterType();
        ResolvableType entity = ResolvableType.forType(type).as(HttpEntity.class);
        Class<?> body = entity.equals(ResolvableType.NONE)
                ? method.getReturnType().getParameterType()
                : entity.getGeneric(0).resolve(Object.class);
        return body == void.class || body == Void.class;
    }
}
