package dk.seamark.kit.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * A cache of valid tokens, so that a signature is checked only every half minute instead of for each request. A key
 * that the issuer withdraws is therefore trusted for at most that long, less than the issuer's key set is cached. The
 * claims are checked on each request, so no token is accepted after its expiry. Invalid tokens are not cached.
 */
public final class CheckedTokens {

    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final Duration REMEMBERED = Duration.ofMinutes(15);
    private static final int MANY = 10_000;

    private final JwtDecoder issuer;
    private final OAuth2TokenValidator<Jwt> rules;
    private final InstantSource clock;
    private final Cache<String, Entry> good =
            Caffeine.newBuilder().maximumSize(MANY).expireAfterWrite(REMEMBERED).build();

    private record Entry(Jwt token, Instant at) {

        boolean isFresh(Instant now) {
            Duration age = Duration.between(at, now);
            return !age.isNegative() && age.compareTo(FRESH) < 0;
        }
    }

    CheckedTokens(JwtDecoder issuer, OAuth2TokenValidator<Jwt> rules, InstantSource clock) {
        this.issuer = issuer;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * The token's claims, if it is valid.
     *
     * @throws BadJwtException if it is not
     * @throws org.springframework.security.oauth2.jwt.JwtException if the issuer's keys are not available
     */
    public Jwt decode(String token) {
        Instant now = clock.instant();
        Entry before = good.getIfPresent(token);
        if (before != null && before.isFresh(now)) {
            return held(token, before.token());
        }
        Jwt checked = held(token, signed(token));
        good.put(token, new Entry(checked, now));
        return checked;
    }

    /** Whether the token was found valid within the last quarter of an hour. */
    public boolean knows(String token) {
        return good.getIfPresent(token) != null;
    }

    private Jwt signed(String token) {
        try {
            return issuer.decode(token);
        } catch (BadJwtException e) {
            good.invalidate(token);
            throw e;
        }
    }

    private Jwt held(String token, Jwt signed) {
        OAuth2TokenValidatorResult result = rules.validate(signed);
        if (result.hasErrors()) {
            good.invalidate(token);
            throw new JwtValidationException("The token breaks a rule", result.getErrors());
        }
        return signed;
    }
}
