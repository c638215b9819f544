package dk.seamark.verify;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** The keys of RFC 8032, section 7.1, tests 1 to 3. */
public record SampleKey(String name, int type, String seed, String publicKey) {

    public static final SampleKey LOG = new SampleKey(
            "ledger.testby.dk/indicators",
            1,
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");

    public static final SampleKey OTHER = new SampleKey(
            "ledger.testby.dk/indicators",
            1,
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");

    public static final SampleKey WITNESS = new SampleKey(
            "witness.example/w1",
            4,
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025");

    public String vkey() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }

    /** The note that this key signs. */
    public String sign(String text) {
        return text + "\n" + line(signature(text));
    }

    /** A witness' line below a note of this text. */
    public String cosign(String text, long seconds) {
        byte[] signature = signature("cosignature/v1\ntime " + seconds + "\n" + text);
        return line(ByteBuffer.allocate(72).putLong(seconds).put(signature).array());
    }

    private String line(byte[] signature) {
        byte[] bytes = ByteBuffer.allocate(4 + signature.length)
                .put(id())
                .put(signature)
                .array();
        return "— " + name + " " + Base64.getEncoder().encodeToString(bytes) + "\n";
    }

    private byte[] id() {
        return Arrays.copyOf(Sample.sha256((name + "\n").getBytes(StandardCharsets.UTF_8), typed()), 4);
    }

    private byte[] typed() {
        return Sample.joined(new byte[] {(byte) type}, HexFormat.of().parseHex(publicKey));
    }

    private byte[] signature(String text) {
        try {
            byte[] pkcs8 = HexFormat.of().parseHex("302e020100300506032b657004220420" + seed);
            PrivateKey secret = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(secret);
            signer.update(text.getBytes(StandardCharsets.UTF_8));
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
