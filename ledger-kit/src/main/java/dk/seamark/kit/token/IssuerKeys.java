package dk.seamark.kit.token;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetSourceWrapper;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.URL;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Verifies signatures with the keys that the issuer publishes. The keys are cached for five minutes, and fetched again
 * when a token names an unknown key, so that the issuer can change keys at any time; but at most twice in ten seconds,
 * so that tokens with invented key ids cannot be used to flood the issuer.
 */
final class IssuerKeys implements JwtDecoder {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration BETWEEN = Duration.ofSeconds(10);
    private static final int MOST_BYTES = 256 * 1024;

    private final Published published;
    private final NimbusJwtDecoder signatures;

    IssuerKeys(URL address, Set<SignatureAlgorithm> algorithms) {
        int patience = Math.toIntExact(PATIENCE.toMillis());
        published = new Published(
                new URLBasedJWKSetSource<>(address, new DefaultResourceRetriever(patience, patience, MOST_BYTES)));
        JWKSource<SecurityContext> keys = JWKSourceBuilder.create(published)
                .cache(KEPT.toMillis(), PATIENCE.multipliedBy(2).toMillis())
                .refreshAheadCache(false)
                .rateLimited(BETWEEN.toMillis())
                .build();
        signatures = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithms(allowed -> allowed.addAll(algorithms))
                .build();
        // The claims are checked elsewhere, by the token rules.
        signatures.setJwtValidator(any -> OAuth2TokenValidatorResult.success());
    }

    @Override
    public Jwt decode(String token) {
        try {
            return signatures.decode(token);
        } catch (BadJwtException e) {
            throw e;
        } catch (JwtException e) {
            if (e.getCause() instanceof RateLimitReachedException && published.answered) {
                throw new BadJwtException("The token names a key that was not there a moment ago", e);
            }
            throw e;
        }
    }

    /** Remembers whether the issuer responded to the last request. */
    private static final class Published extends JWKSetSourceWrapper<SecurityContext> {

        private volatile boolean answered;

        Published(JWKSetSource<SecurityContext> source) {
            super(source);
        }

        @Override
        public JWKSet getJWKSet(
                JWKSetCacheRefreshEvaluator refresh, long currentTime, @Nullable SecurityContext context)
                throws KeySourceException {
            answered = false;
            JWKSet keys = getSource().getJWKSet(refresh, currentTime, context);
            answered = true;
            return keys;
        }
    }
}
