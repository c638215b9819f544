package dk.seamark.kit.web;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a request whose query names what its operation does not know, as unknown fields of a body are refused:
 * {@code ?dryRun=true} must not be carried out in earnest where there is no dry run. Nor is a value taken for the
 * default, or for another one, because Spring reads it generously.
 */
final class QueryCheck implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private static final Pattern TRUTH = Pattern.compile("true|false");
    private static final Pattern WHOLE = Pattern.compile("-?+(?:0|[1-9]\\d{0,18})");
    /** Spring takes blanks alone for nothing, and so for the default. */
    private static final Pattern SOMETHING = Pattern.compile("\\S++");

    private static final Pattern NOT_EMPTY = Pattern.compile(".++", Pattern.DOTALL);
    private static final Pattern ANYTHING = Pattern.compile(".*+", Pattern.DOTALL);

    private final Map<Method, Map<String, Pattern>> parameters = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Map<String, String[]> sent = request.getParameterMap();
        if (sent.isEmpty() || !(handler instanceof HandlerMethod method)) {
            return true;
        }
        Map<String, Pattern> forms = parameters.computeIfAbsent(method.getMethod(), any -> forms(method));
        List<Violation> violations = new ArrayList<>();
        new TreeMap<>(sent).forEach((name, values) -> {
            Pattern form = forms.get(name);
            if (form == null && isShared(request)) {
                return;
            }
            if (form == null) {
                violations.add(Violation.of(name, "parameter.unknown"));
            } else if (values.length != 1 || !form.matcher(values[0]).matches()) {
                violations.add(Violation.of(name, "parameter.form"));
            }
        });
        if (!violations.isEmpty()) {
            throw Refusal.malformed(violations);
        }
        return true;
    }

    /** A link that somebody passed on: others append names of their own to it, and it must lead on all the same. */
    private static boolean isShared(HttpServletRequest request) {
        return READING.contains(request.getMethod()) && request.getHeader("Authorization") == null;
    }

    private static Map<String, Pattern> forms(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .collect(toUnmodifiableMap(QueryCheck::name, QueryCheck::form));
    }

    private static String name(MethodParameter parameter) {
        @Nullable RequestParam declared = parameter.getParameterAnnotation(RequestParam.class);
        if (declared != null && !declared.name().isEmpty()) {
            return declared.name();
        }
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        return requireNonNull(parameter.getParameterName());
    }

    private static Pattern form(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        if (type == boolean.class || type == Boolean.class) {
            return TRUTH;
        }
        if (type == long.class || type == Long.class || type == int.class || type == Integer.class) {
            return WHOLE;
        }
        if (type != String.class) {
            return SOMETHING;
        }
        // A text is looked at where it is read, with the rule that it breaks; but Spring takes an empty one for the
        // default.
        return hasDefault(parameter) ? NOT_EMPTY : ANYTHING;
    }

    private static boolean hasDefault(MethodParameter parameter) {
        @Nullable RequestParam declared = parameter.getParameterAnnotation(RequestParam.class);
        return declared != null && !declared.defaultValue().equals(ValueConstants.DEFAULT_NONE);
    }
}
