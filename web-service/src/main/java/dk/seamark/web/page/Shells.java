package dk.seamark.web.page;

import dk.seamark.web.login.Person;
import dk.seamark.web.site.SiteSettings;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the frame for whoever asks. */
@Component
public final class Shells {

    private final SiteSettings site;

    Shells(SiteSettings site) {
        this.site = site;
    }

    /** The frame of the page that is asked for. */
    public Shell of(HttpServletRequest request) {
        Person person = Person.of(SecurityContextHolder.getContext().getAuthentication());
        return new Shell(
                new Words(ChosenLanguage.of(request)),
                person,
                person == null ? null : site.nameOf(person.municipality()),
                path(request),
                person == null ? null : csrf(request));
    }

    /** Empty where a form was sent, which cannot be asked for again by a link. */
    private static String path(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "";
        }
        String path = UriComponentsBuilder.fromPath(asked(request))
                .query(request.getQueryString())
                .replaceQueryParam("lang")
                .build()
                .toUriString();
        return path + (path.contains("?") ? "&" : "?");
    }

    /** The address that was asked for, also on the page that says that it cannot be shown. */
    private static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }

    private static Shell.@Nullable Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Shell.Csrf(token.getParameterName(), token.getToken())
                : null;
    }
}
