package dk.seamark.web.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** Why somebody is not let on, where the status of the answer does not tell it. */
public enum LoginFailure {
    /** The issuer or this service did not let them sign in. */
    LOGIN,
    /** They sent a form of a session that has ended, or one that is not ours. */
    SESSION;

    private static final String ATTRIBUTE = LoginFailure.class.getName();

    /** Its name in the catalogue. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Why the request was refused; empty if its status tells it. */
    public static Optional<LoginFailure> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof LoginFailure told ? Optional.of(told) : Optional.empty();
    }

    void tell(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
