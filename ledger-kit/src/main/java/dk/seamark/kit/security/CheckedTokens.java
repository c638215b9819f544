package dk.seamark.kit.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Keeps a token that was found good for half a minute, so that its signature is not checked again for
 * each request. A key that the issuer withdraws counts for so long at most, which is less than the
 * issuer's own answer with its keys is kept. A token that was refused is not kept, and none is good
 * beyond its own end.
 */
final class CheckedTokens implements JwtDecoder {

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int MANY = 10_000;

    private final JwtDecoder issuer;
    private final InstantSource clock;
    private final Cache<String, Jwt> good =
            Caffeine.newBuilder().maximumSize(MANY).expireAfterWrite(KEPT).build();

    CheckedTokens(JwtDecoder issuer, InstantSource clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    @Override
    public Jwt decode(String token) {
        Jwt before = good.getIfPresent(token);
        if (before != null && lasts(before)) {
            return before;
        }
        Jwt checked = issuer.decode(token);
        good.put(token, checked);
        return checked;
    }

    private boolean lasts(Jwt token) {
        return token.getExpiresAt() != null && clock.instant().isBefore(token.getExpiresAt());
    }
}
