package dk.seamark.kit.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/**
 * The rules for a token's claims: an access token (RFC 9068) from our issuer, for our audience, valid now, and with a
 * short lifetime. They are checked on each use, even if the signature is cached as valid.
 */
final class TokenRules implements OAuth2TokenValidator<Jwt> {

    /** OpenID Connect Core 1.0, sections 2 and 3.3.2.11: claims that only an ID token has. */
    private static final Set<String> OF_ID_TOKENS = Set.of("nonce", "at_hash", "c_hash", "s_hash");

    private final Duration clockSkew;
    private final Duration longestLife;
    private final Clock clock;
    private final OAuth2TokenValidator<Jwt> rules;

    TokenRules(String issuer, Set<String> audiences, TokenSettings settings, Clock clock) {
        this.clockSkew = settings.clockSkew();
        this.longestLife = settings.longestLife();
        this.clock = clock;
        this.rules = new DelegatingOAuth2TokenValidator<>(List.of(
                new JwtTypeValidator(settings.types()),
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<@Nullable Collection<String>>(
                        JwtClaimNames.AUD, said -> said != null && !Collections.disjoint(said, audiences)),
                timestamps(),
                this::life,
                TokenRules::isAccessToken,
                TokenRules::isForWhoeverBringsIt));
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return rules.validate(token);
    }

    private JwtTimestampValidator timestamps() {
        JwtTimestampValidator timestamps = new JwtTimestampValidator(clockSkew);
        timestamps.setAllowEmptyExpiryClaim(false);
        timestamps.setClock(clock);
        return timestamps;
    }

    /**
     * For a token without {@code iat}, Spring assumes the second before its {@code exp}, so the raw claims are checked.
     */
    private OAuth2TokenValidatorResult life(Jwt token) {
        Instant issued = token.getIssuedAt();
        Instant ends = token.getExpiresAt();
        if (issued == null || ends == null) {
            return refused("The token does not say from when until when it lasts");
        }
        if (issued.isAfter(clock.instant().plus(clockSkew))) {
            return refused("The token was issued later than now");
        }
        return ends.isAfter(issued.plus(longestLife))
                ? refused("The token lasts longer than a token may")
                : OAuth2TokenValidatorResult.success();
    }

    private static OAuth2TokenValidatorResult isAccessToken(Jwt token) {
        // Keycloak has a claim for the kind of token; another kind is not an access token, whatever the header says.
        Object kind = token.getClaims().get("typ");
        boolean access = Collections.disjoint(token.getClaims().keySet(), OF_ID_TOKENS)
                && (kind == null || kind.equals("Bearer"));
        return access ? OAuth2TokenValidatorResult.success() : refused("The token is no access token");
    }

    /** A token that is bound to a key or a certificate is refused, as that binding is not checked here. */
    private static OAuth2TokenValidatorResult isForWhoeverBringsIt(Jwt token) {
        return token.hasClaim("cnf") ? refused("The token is bound to a key") : OAuth2TokenValidatorResult.success();
    }

    private static OAuth2TokenValidatorResult refused(String why) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, why, null));
    }
}
