package dk.seamark.web.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher.MatchResult;

/** Which pages there are, and who may open them. What is not named here does not exist. */
final class PageRules implements AuthorizationManager<RequestAuthorizationContext> {

    private static final Set<String> STAFF = Set.of("centre-staff", "plan-owner", "secretariat", "auditor");
    private static final String FIGURE = "/{municipality}/tal/{plan}/{year}/{indicator}/{component}";

    private static final List<Rule> RULES = List.of(
            open("/"),
            open("/assets/**"),
            open("/error"),
            of("/{municipality}/opgaver", STAFF),
            of("/{municipality}/aar", STAFF),
            of("/{municipality}/aar/{plan}/{period}", STAFF),
            of(FIGURE, Set.of("centre-staff")),
            of(FIGURE + "/kontrol", Set.of("centre-staff")),
            of(FIGURE + "/rettelse", Set.of("centre-staff")),
            of(FIGURE + "/rettelse/kontrol", Set.of("centre-staff")),
            of(FIGURE + "/kvittering", Set.of("centre-staff")));

    /** A page; {@code roles} is null where everybody may open it, signed in or not. */
    private record Rule(
            PathPatternRequestMatcher path, @Nullable Set<String> roles) {}

    private static Rule open(String pattern) {
        return new Rule(PathPatternRequestMatcher.withDefaults().matcher(pattern), null);
    }

    private static Rule of(String pattern, Set<String> roles) {
        return new Rule(PathPatternRequestMatcher.withDefaults().matcher(pattern), roles);
    }

    /** Whether there is a page at this address at all. */
    boolean knows(HttpServletRequest request) {
        return RULES.stream().anyMatch(rule -> rule.path().matches(request));
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        for (Rule rule : RULES) {
            MatchResult match = rule.path().matcher(context.getRequest());
            if (match.isMatch()) {
                return new AuthorizationDecision(rule.roles() == null
                        || allows(rule.roles(), match.getVariables().get("municipality"), authentication));
            }
        }
        return new AuthorizationDecision(false);
    }

    private static boolean allows(
            Set<String> roles,
            @Nullable String municipality,
            Supplier<? extends @Nullable Authentication> authentication) {
        Person person = Person.of(authentication.get());
        return person != null && person.municipality().equals(municipality) && roles.contains(person.role());
    }
}
