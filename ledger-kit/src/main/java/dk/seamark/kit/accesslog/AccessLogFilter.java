package dk.seamark.kit.accesslog;

import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;

import dk.seamark.kit.security.AccessDecision;
import dk.seamark.kit.security.AccessRule;
import dk.seamark.kit.security.ClientAddress;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/** Sees each response, whatever produced it, and records those that belong in the log of access. */
final class AccessLogFilter extends OncePerRequestFilter {

    private static final Pattern OF_MUNICIPALITY = Pattern.compile("/api/([a-z0-9]+(?:-[a-z0-9]+)*)(?:/.*)?");
    private static final Pattern UNPRINTABLE = Pattern.compile("[^\\x21-\\x7e]");
    private static final int LONGEST = 300;

    private final AccessLog log;

    AccessLogFilter(AccessLog log) {
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean answered = false;
        try {
            chain.doFilter(request, response);
            answered = true;
        } finally {
            // An aborted download has been started, so it counts; a failure before the first byte is recorded by the
            // error dispatch.
            if (answered || response.isCommitted()) {
                record(request, AccessDecision.isPartDenied(request) ? SC_FORBIDDEN : response.getStatus());
            }
        }
    }

    private void record(HttpServletRequest request, int status) {
        AccessDecision asked = AccessDecision.of(request).orElse(new AccessDecision(null, null));
        if (belongs(status, asked.row())) {
            log.record(entry(request, status, asked));
        }
    }

    private static boolean belongs(int status, @Nullable AccessRule row) {
        return switch (status) {
            case HttpServletResponse.SC_UNAUTHORIZED, SC_FORBIDDEN, 429 -> true;
            default -> row != null && row.recorded() && status >= 200 && status < 300;
        };
    }

    private static AccessEntry entry(HttpServletRequest request, int status, AccessDecision asked) {
        // The rights are decided on the decoded path, so percent-encoding a letter must not hide a request.
        String address = decoded(request.getRequestURI());
        Matcher named = OF_MUNICIPALITY.matcher(address);
        ClientAddress client = ClientAddress.of(request);
        return new AccessEntry(
                Instant.now(),
                named.matches() && named.group(1).length() <= 64 ? named.group(1) : null,
                asked.caller(),
                shown(request.getMethod()),
                asked.row() == null ? null : asked.row().pattern(),
                shown(request.getRequestURI()),
                address.length() > LONGEST ? address.substring(0, LONGEST) : address,
                status,
                client.text(),
                client.network());
    }

    private static String decoded(String address) {
        try {
            return UriUtils.decode(address, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    /** The path in its percent-encoded form, which contains no line break or other misleading character. */
    private static String shown(String sent) {
        String text = UNPRINTABLE.matcher(sent).replaceAll("?");
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text.isEmpty() ? "?" : text;
    }
}
