package dk.seamark.kit.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dk.seamark.kit.security.Role;
import java.time.Instant;
import java.util.Date;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigureBefore;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Tokens for tests, and the decoder that trusts them; import it beside the service's application. */
@TestConfiguration(proxyBeanMethods = false)
@AutoConfigureBefore(
        name =
                "org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration")
public class Tokens {

    private static final byte[] SECRET = "a secret of tests, of thirty-two bytes or more".getBytes();

    @Bean
    JwtDecoder jwtDecoder() {
        return NimbusJwtDecoder.withSecretKey(new SecretKeySpec(SECRET, "HmacSHA256"))
                .macAlgorithm(MacAlgorithm.HS256)
                .build();
    }

    /** A token of centre staff. */
    public static String staff(String municipality, String centre) {
        return token("staff-1", municipality, Role.CENTRE_STAFF.code(), centre);
    }

    /** A token of this role; centre staff are of some centre. */
    public static String of(String municipality, Role role) {
        return token(role.code() + "-1", municipality, role.code(), role == Role.CENTRE_STAFF ? "a-centre" : null);
    }

    /** A token with these claims; null leaves a claim out. */
    public static String token(
            @Nullable String subject, @Nullable String municipality, @Nullable String role, @Nullable String centre) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .expirationTime(Date.from(Instant.now().plusSeconds(3600)));
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
            SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims.build());
            token.sign(new MACSigner(SECRET));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
