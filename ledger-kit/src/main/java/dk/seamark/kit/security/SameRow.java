package dk.seamark.kit.security;

import dk.seamark.kit.problem.Refusal;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Lets a method handle a request only if the row that granted access is the method's own. Spring MVC also considers
 * content types, and could choose a method that the table did not have in mind.
 */
final class SameRow implements HandlerInterceptor {

    private static final Logger log = LoggerFactory.getLogger(SameRow.class);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() != DispatcherType.REQUEST || !(handler instanceof HandlerMethod)) {
            return true;
        }
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        AccessRule row = AccessDecision.of(request).map(AccessDecision::row).orElse(null);
        if (row == null || !row.pattern().equals(String.valueOf(pattern))) {
            log.error("{} is not the row of rights of {}", row == null ? "None" : row.pattern(), pattern);
            throw Refusal.forbidden("forbidden");
        }
        return true;
    }
}
