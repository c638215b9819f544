package dk.seamark.kit.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dk.seamark.kit.security.Role;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigureBefore;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Tokens for tests, and the decoder that trusts their key. Import it beside the service's application, and set
 * {@code spring.security.oauth2.resourceserver.jwt.issuer-uri} to {@link #ISSUER}.
 */
@TestConfiguration(proxyBeanMethods = false)
@AutoConfigureBefore(name = "dk.seamark.kit.token.TokenAutoConfiguration")
public class Tokens {

    public static final String ISSUER = "https://issuer.test";

    private static final RSAKey KEY = key();

    /** By their claims: a signature is costly, tests ask for the same token often, and no test lasts until it ends. */
    private static final Map<List<Optional<String>>, String> SIGNED = new ConcurrentHashMap<>();

    @Bean
    JwtDecoder jwtDecoder() throws JOSEException {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
        decoder.setJwtValidator(any -> OAuth2TokenValidatorResult.success());
        return decoder;
    }

    /** A token of centre staff. */
    public static String staff(String municipality, String centre) {
        return token("staff-1", municipality, Role.CENTRE_STAFF.code(), centre);
    }

    /** A token of this role; centre staff belong to some centre. */
    public static String of(String municipality, Role role) {
        return token(role.code() + "-1", municipality, role.code(), role == Role.CENTRE_STAFF ? "a-centre" : null);
    }

    /** A token with these claims, valid for an hour from when it is first asked for; null leaves a claim out. */
    public static String token(
            @Nullable String subject, @Nullable String municipality, @Nullable String role, @Nullable String centre) {
        List<Optional<String>> claims = Stream.of(subject, municipality, role, centre)
                .map(Optional::ofNullable)
                .toList();
        return SIGNED.computeIfAbsent(claims, signed -> sign(subject, municipality, role, centre));
    }

    private static String sign(
            @Nullable String subject, @Nullable String municipality, @Nullable String role, @Nullable String centre) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("seamark")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(3600)));
        if (subject != null) {
            claims.subject(subject);
        }
        if (municipality != null) {
            claims.claim("municipality", municipality);
        }
        if (role != null) {
            claims.claim("role", role);
        }
        if (centre != null) {
            claims.claim("centre", centre);
        }
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .type(new JOSEObjectType("at+jwt"))
                            .build(),
                    claims.build());
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
