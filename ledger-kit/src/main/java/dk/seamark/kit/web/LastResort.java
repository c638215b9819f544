package dk.seamark.kit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers exceptions of filters like those of endpoints. */
final class LastResort extends OncePerRequestFilter {

    private final ObjectProvider<HandlerExceptionResolver> resolver;

    LastResort(ObjectProvider<HandlerExceptionResolver> resolver) {
        this.resolver = resolver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException | StackOverflowError e) {
            Exception thrown = e instanceof Exception exception ? exception : new ServletException(e);
            if (resolver.getObject().resolveException(request, response, null, thrown) == null) {
                throw e;
            }
        }
    }
}
