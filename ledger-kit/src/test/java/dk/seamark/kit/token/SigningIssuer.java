package dk.seamark.kit.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.sun.net.httpserver.HttpServer;
import dk.seamark.kit.json.LedgerJson;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** An issuer with keys of several kinds, which it publishes over HTTP, and can change. */
final class SigningIssuer implements AutoCloseable {

    static final String NAME = "https://issuer.test";

    private final HttpServer server;
    private final AtomicInteger fetched = new AtomicInteger();
    private volatile List<JWK> published;

    final RSAKey rsa = rsa("one");
    final ECKey ec = ec("ec");
    private final RSAKey stranger = rsa("one");

    SigningIssuer() throws IOException {
        published = List.of(rsa, ec);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/keys", exchange -> {
            fetched.incrementAndGet();
            byte[] keys = new JWKSet(published).toString(true).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
    }

    static RSAKey rsa(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey ec(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String keys() {
        return "http://localhost:" + server.getAddress().getPort() + "/keys";
    }

    /** How often its keys were fetched. */
    int fetched() {
        return fetched.get();
    }

    void publish(JWK... keys) {
        published = List.of(keys);
    }

    /** The header of a valid token. */
    static Map<String, Object> header() {
        return new LinkedHashMap<>(Map.of("typ", "at+jwt", "alg", "RS256", "kid", "one"));
    }

    /** The claims of a valid token of an auditor of slagelse. */
    static Map<String, Object> claims() {
        long now = Instant.now().getEpochSecond();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", NAME);
        claims.put("aud", List.of("seamark"));
        claims.put("sub", "auditor-1");
        claims.put("iat", now);
        claims.put("exp", now + 600);
        claims.put("municipality", "slagelse");
        claims.put("role", "auditor");
        return claims;
    }

    String good() {
        return signed(header(), LedgerJson.mapper().writeValueAsString(claims()), "ours");
    }

    /**
     * A token with this header and payload.
     *
     * @param by the signing key: {@code ours}, {@code ec}, {@code stranger}, {@code public} for the public key used as
     *     a secret, {@code nobody} for no signature
     */
    String signed(Map<String, Object> header, String payload, String by) {
        Base64URL head = Base64URL.encode(LedgerJson.mapper().writeValueAsString(header));
        Base64URL body = Base64URL.encode(payload);
        String input = head + "." + body;
        return by.equals("nobody") ? input + "." : input + "." + signature(input, header, by);
    }

    private Base64URL signature(String input, Map<String, Object> header, String by) {
        try {
            JWSSigner signer = switch (by) {
                case "ours" -> new RSASSASigner(rsa);
                case "ec" -> new ECDSASigner(ec);
                case "stranger" -> new RSASSASigner(stranger);
                case "public" ->
                    new MACSigner(rsa.toPublicJWK().toRSAPublicKey().getEncoded());
                default -> throw new IllegalArgumentException(by);
            };
            JWSAlgorithm algorithm = JWSAlgorithm.parse(String.valueOf(header.get("alg")));
            JWSAlgorithm used = signer.supportedJWSAlgorithms().contains(algorithm) ? algorithm : JWSAlgorithm.RS256;
            return signer.sign(new JWSHeader(used), input.getBytes(StandardCharsets.UTF_8));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token signed by another key of this issuer. */
    String signedBy(RSAKey key) {
        Map<String, Object> header = header();
        header.put("kid", key.getKeyID());
        String input = Base64URL.encode(LedgerJson.mapper().writeValueAsString(header)) + "."
                + Base64URL.encode(LedgerJson.mapper().writeValueAsString(claims()));
        try {
            return input + "."
                    + new RSASSASigner(key)
                            .sign(new JWSHeader(JWSAlgorithm.RS256), input.getBytes(StandardCharsets.UTF_8));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    URI address() {
        return URI.create(keys());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
