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
 * Keeps a token that was found good, so that its signature is not checked again for each request but each half
 * minute. A key that the issuer withdraws counts for so long at most, which is less than the issuer's own answer
 * with its keys is kept. What the token says is held to the rules at each request, so none is good beyond its end. A
 * token that was refused is not kept.
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
     * The token's claims, if it is good.
     *
     * @throws BadJwtException if it is not
     * @throws org.springframework.security.oauth2.jwt.JwtException if the issuer's keys are out of reach
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

    /** Whether it was found good in the last quarter of an hour: whoever brings it is no stranger. */
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
