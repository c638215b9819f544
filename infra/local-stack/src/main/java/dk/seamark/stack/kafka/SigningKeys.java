package dk.seamark.stack.kafka;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The keys by which the services sign what they write to the topics: each its own, and all know all public ones. */
public final class SigningKeys {
    private final BiFunction<String, Supplier<String>, String> secrets;
    private final List<String> services;

    /**
     * Keys of these services.
     *
     * @param secrets what is kept under a name; the first time, what the other argument draws
     */
    public SigningKeys(BiFunction<String, Supplier<String>, String> secrets, List<String> services) {
        this.secrets = secrets;
        this.services = services;
    }

    /** The properties by which a Spring Boot service signs, and knows whose signatures count. */
    public Map<String, String> springProperties(String service) {
        String trusted =
                services.stream().map(each -> each + "=" + pair(each)[1]).collect(Collectors.joining(","));
        return Map.of("seamark.signing.key", pair(service)[0], "seamark.signing.trusted", trusted);
    }

    /** The private key and the public one, in Base64. */
    private String[] pair(String service) {
        return secrets.apply("signing-keys-of-" + service, SigningKeys::draw).split(" ");
    }

    private static String draw() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var base64 = Base64.getEncoder();
            return base64.encodeToString(pair.getPrivate().getEncoded()) + " "
                    + base64.encodeToString(pair.getPublic().getEncoded());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }
}
