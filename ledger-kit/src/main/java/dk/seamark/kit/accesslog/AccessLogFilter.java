package dk.seamark.kit.accesslog;

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

/** Sees each answer on its way out, whoever gave it, and records those that belong in the log of access. */
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
            // A download that breaks off has begun; what fails before its first byte is answered elsewhere.
            if (answered || response.isCommitted()) {
                record(request, response.getStatus());
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
            case HttpServletResponse.SC_UNAUTHORIZED, HttpServletResponse.SC_FORBIDDEN, 429 -> true;
            default -> row != null && row.recorded() && status >= 200 && status < 300;
        };
    }

    private static AccessEntry entry(HttpServletRequest request, int status, AccessDecision asked) {
        // The rights are decided by the decoded address: whoever encodes a letter of it is in the same log.
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

    /** As it was sent, in percent encoding; nothing in it can end a line or be taken for something else. */
    private static String shown(String sent) {
        String text = UNPRINTABLE.matcher(sent).replaceAll("?");
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text.isEmpty() ? "?" : text;
    }
}
