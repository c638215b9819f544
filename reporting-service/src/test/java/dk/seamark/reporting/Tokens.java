package dk.seamark.reporting;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dk.seamark.kit.security.Role;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Tokens for tests, and the decoder that trusts them. */
@TestConfiguration(proxyBeanMethods = false)
class Tokens {

    private static final byte[] SECRET =
            "a secret of tests, of thirty-two bytes or more".getBytes(StandardCharsets.UTF_8);

    @Bean
    JwtDecoder jwtDecoder() {
        return NimbusJwtDecoder.withSecretKey(new SecretKeySpec(SECRET, "HmacSHA256"))
                .macAlgorithm(MacAlgorithm.HS256)
                .build();
    }

    static String of(String municipality, Role role) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .subject(role.code() + "-1")
                .claim("municipality", municipality)
                .claim("role", role.code())
                .expirationTime(Date.from(Instant.now().plusSeconds(3600)));
        if (role == Role.CENTRE_STAFF) {
            claims.claim("centre", "a-centre");
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
