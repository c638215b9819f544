package dk.seamark.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What becomes of a request that is refused: a page that needs a login leads there, one that is somebody else's says
 * so, and what is not named is not there, whoever asks.
 *
 * @param rules which pages there are
 * @param login where one signs in
 */
record Refusals(PageRules rules, String login)
        implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (rules.knows(request)) {
            response.sendRedirect(login);
        } else {
            response.sendError(HttpStatus.NOT_FOUND.value());
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        if (failure instanceof CsrfException) {
            LoginFailure.SESSION.tell(request);
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else {
            response.sendError((rules.knows(request) ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND).value());
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        LoginFailure.LOGIN.tell(request);
        response.sendError(HttpStatus.UNAUTHORIZED.value());
    }
}
