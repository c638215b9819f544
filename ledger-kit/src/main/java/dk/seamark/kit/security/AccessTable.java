package dk.seamark.kit.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * A service's access table, ordered as its rows decide: the most specific pattern first, by the comparison with which
 * Spring MVC chooses a handler method. The order in which the rows were written does not matter.
 */
final class AccessTable {

    /**
     * The row that decides about a request.
     *
     * @param rule the row
     * @param variables the values of its pattern's variables, by name
     */
    record Match(AccessRule rule, Map<String, String> variables) {}

    private record Row(AccessRule rule, PathPattern pattern, RequestMatcher matcher) {

        static Row of(AccessRule rule) {
            return new Row(
                    rule,
                    PathPatternParser.defaultInstance.parse(rule.pattern()),
                    PathPatternRequestMatcher.pathPattern(rule.pattern()));
        }

        boolean isFor(HttpServletRequest request) {
            return rule.method().matches(request.getMethod())
                    || (rule.method().equals(HttpMethod.GET) && HttpMethod.HEAD.matches(request.getMethod()));
        }
    }

    private final List<Row> rows;

    private AccessTable(List<Row> rows) {
        this.rows = rows;
    }

    /**
     * Orders the rows.
     *
     * @throws IllegalArgumentException if two rows can match one request and neither is more specific, so that one of
     *     them might never decide
     */
    static AccessTable of(List<AccessRule> rules) {
        List<Row> rows = new ArrayList<>(rules.stream().map(Row::of).toList());
        rows.sort(Comparator.comparing(Row::pattern, PathPattern.SPECIFICITY_COMPARATOR));
        for (int later = 1; later < rows.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                demandOrder(rows.get(earlier), rows.get(later));
            }
        }
        return new AccessTable(List.copyOf(rows));
    }

    private static void demandOrder(Row earlier, Row later) {
        boolean equallySpecific = PathPattern.SPECIFICITY_COMPARATOR.compare(earlier.pattern, later.pattern) == 0;
        boolean shadows = covers(earlier.pattern, later.pattern)
                || (equallySpecific && Segments.of(earlier.pattern).canMeet(Segments.of(later.pattern)));
        if (earlier.rule.method().equals(later.rule.method()) && shadows) {
            throw new IllegalArgumentException(
                    "The table of rights has two rows for %s of which only one would decide: %s and %s"
                            .formatted(earlier.rule.method(), earlier.rule.pattern(), later.rule.pattern()));
        }
    }

    /** Whether every path that matches {@code narrow} also matches {@code wide}. */
    private static boolean covers(PathPattern wide, PathPattern narrow) {
        return Segments.of(wide).covers(Segments.of(narrow));
    }

    /** The row that decides about this request; empty if none matches, and then access is denied. */
    Optional<Match> find(HttpServletRequest request) {
        for (Row row : rows) {
            if (row.isFor(request)) {
                RequestMatcher.MatchResult match = row.matcher.matcher(request);
                if (match.isMatch()) {
                    return Optional.of(new Match(row.rule, match.getVariables()));
                }
            }
        }
        return Optional.empty();
    }
}
