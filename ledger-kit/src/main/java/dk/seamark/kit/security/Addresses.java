package dk.seamark.kit.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Finds out whether any handler of the service matches a request. */
final class Addresses {

    private final ObjectProvider<HandlerMapping> mappings;

    Addresses(ObjectProvider<HandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** Whether no handler matches, so that the answer will be 404 or 405. */
    boolean hasNone(HttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        return mappings.orderedStream().noneMatch(mapping -> answers(mapping, request));
    }

    private static boolean answers(HandlerMapping mapping, HttpServletRequest request) {
        try {
            return mapping.getHandler(request) != null;
        } catch (HttpMediaTypeException e) {
            return true;
        } catch (Exception e) {
            // The path is known for another method, or is malformed.
            return false;
        }
    }
}
