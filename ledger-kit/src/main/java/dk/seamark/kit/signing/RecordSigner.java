package dk.seamark.kit.signing;

import dk.seamark.digest.Sha256;
import dk.seamark.kit.axon.RefusesToStart;
import dk.seamark.kit.signing.Proof.Tree;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Signs the records that a service sends. */
public final class RecordSigner {

    private final PrivateKey key;
    private final String keyId;

    private RecordSigner(PrivateKey key, String keyId) {
        this.key = key;
        this.keyId = keyId;
    }

    /**
     * Creates the signer of a service.
     *
     * @throws RefusesToStart if there is no key, or it is not among the service's trusted keys
     */
    public static RecordSigner of(SigningSettings settings, String service) {
        PrivateKey key = key(settings.key());
        byte[] probe = Sha256.of();
        return TrustedKeys.of(settings)
                .signer(service, probe, sign(key, probe))
                .map(trusted -> new RecordSigner(key, trusted.id()))
                .orElseThrow(() -> new RefusesToStart(("seamark.signing.trusted has no key of %s that belongs to its"
                                + " seamark.signing.key, so every reader would refuse what it sends; add it.")
                        .formatted(service)));
    }

    private static PrivateKey key(@Nullable String base64) {
        if (base64 == null || base64.isBlank()) {
            throw new RefusesToStart("seamark.signing.key is not set, and a service signs every record that it sends;"
                    + " give it an Ed25519 key of its own (PKCS #8, in Base64).");
        }
        try {
            byte[] encoded = Base64.getDecoder().decode(base64.strip());
            return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new RefusesToStart("seamark.signing.key is no Ed25519 key (PKCS #8, in Base64).");
        }
    }

    /**
     * Signs records that are sent together with one signature, as that costs the same for one as for a hundred. Each
     * can be verified without the others.
     *
     * @param records records with all of their headers; two more are added
     */
    public void sign(RecordKind kind, List<ProducerRecord<byte[], byte[]>> records) {
        if (records.isEmpty()) {
            return;
        }
        List<byte[]> leaves = new ArrayList<>();
        for (ProducerRecord<byte[], byte[]> record : records) {
            record.headers().add(SignatureHeaders.SIGNING_KEY, keyId.getBytes(StandardCharsets.US_ASCII));
            leaves.add(SignedForm.leaf(kind, record.key(), record.value(), record.headers()));
        }
        Tree tree = Tree.over(leaves);
        byte[] signature = sign(key, tree.root());
        for (int i = 0; i < records.size(); i++) {
            String proof = new Proof(signature, tree.paths().get(i)).base64();
            records.get(i).headers().add(SignatureHeaders.SIGNATURE, proof.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static byte[] sign(PrivateKey key, byte[] root) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(key);
            ed25519.update(TrustedKeys.message(root));
            return ed25519.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has Ed25519", e);
        }
    }
}
