package dk.seamark.stack.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import dk.seamark.stack.folder.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** The key that signs tokens: made at the first start and kept, so that tokens outlive a restart. */
final class SigningKey {
    private static final int BITS = 3072;

    private SigningKey() {}

    static JWKSet in(Path file) {
        try {
            if (Files.exists(file)) {
                return JWKSet.parse(Files.readString(file));
            }
            var key = new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
            var keys = new JWKSet(key);
            Secrets.writePrivately(file, keys.toString(false));
            return keys;
        } catch (IOException | ParseException | JOSEException e) {
            throw new IllegalStateException("cannot read or make the signing key " + file, e);
        }
    }
}
