package dk.seamark.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Leads whoever has signed in to the page that they asked for, or else to their tasks. */
final class OwnTasks extends SavedRequestAwareAuthenticationSuccessHandler {

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        Person person = Person.of(authentication);
        return person != null && person.isStaff() ? "/" + person.municipality() + "/opgaver" : "/";
    }
}
