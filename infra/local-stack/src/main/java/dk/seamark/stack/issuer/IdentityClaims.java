package dk.seamark.stack.issuer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Writes the claims that Seamark's services read: type, audience, subject, municipality, role and centre. */
final class IdentityClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private static final Set<String> ROLES = Set.of("centre-staff", "plan-owner", "secretariat", "auditor", "public");
    private static final String AUDIENCE = "seamark";
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final SecretKeySpec subjectKey;

    IdentityClaims(String subjectKey) {
        this.subjectKey = new SecretKeySpec(subjectKey.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    @Override
    public void customize(JwtEncodingContext context) {
        var identity = identity(context);
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            // RFC 9068: so that no other kind of token can be taken for one.
            context.getJwsHeader().type("at+jwt");
            context.getClaims().audience(List.of(AUDIENCE));
        }
        var claims = context.getClaims();
        claims.subject(subject(identity));
        claims.claim("municipality", identity.municipality());
        claims.claim("role", identity.role());
        if (identity.centre() != null) {
            claims.claim("centre", identity.centre());
        }
    }

    private static Identity identity(JwtEncodingContext context) {
        if (context.getAuthorizationGrant() instanceof OAuth2ClientCredentialsAuthenticationToken request) {
            return requested(request.getAdditionalParameters());
        }
        Authentication principal = context.getPrincipal();
        String username = principal == null ? "" : principal.getName();
        return DemoUser.ALL.stream()
                .filter(user -> user.username().equals(username))
                .map(DemoUser::identity)
                .findFirst()
                .orElseThrow(() -> refusal("unknown user"));
    }

    private static Identity requested(Map<String, Object> parameters) {
        String municipality = slug(parameters, "municipality");
        String role = slug(parameters, "role");
        String centre = slug(parameters, "centre");
        String person = slug(parameters, "person");
        if (municipality == null) {
            throw refusal("municipality is missing");
        }
        if (role == null || !ROLES.contains(role)) {
            throw refusal("role is one of "
                    + String.join(", ", ROLES.stream().sorted().toList()));
        }
        if (centre != null && !role.equals("centre-staff")) {
            throw refusal("only centre-staff has a centre");
        }
        return new Identity(municipality, role, centre, person);
    }

    private static @Nullable String slug(Map<String, Object> parameters, String name) {
        Object value = parameters.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof String text
                && text.length() <= 64
                && SLUG.matcher(text).matches()) {
            return text;
        }
        throw refusal(name + " is given once, in lower-case letters a-z, digits and single hyphens");
    }

    /** The same person gets the same id every time, and nobody can tell the person from the id. */
    private String subject(Identity identity) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(subjectKey);
            var digest =
                    ByteBuffer.wrap(mac.doFinal(identity.parameters().toString().getBytes(StandardCharsets.UTF_8)));
            return new UUID(digest.getLong(), digest.getLong()).toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    private static OAuth2AuthenticationException refusal(String description) {
        return new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, description, null));
    }
}
