package dk.seamark.kit.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.kit.axon.RefusesToStart;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which service may publish what: every part of a record is signed, by the service that it names. */
class SignatureTest {

    private static final int PARTITIONS = 12;
    private static final String KEY = "slagelse";
    private static final byte[] PAYLOAD = "{\"value\":\"112\"}".getBytes(UTF_8);

    /** The headers of a record as the relay writes them. */
    private static final String HEADERS = """
            content-type: application/json
            ce_specversion: 1.0
            ce_id: 0b4ff1a9-0a43-4b39-b1e3-8c6b7d0a0001
            ce_source: /slagelse/indicator-service
            ce_type: dk.seamark.indicator.measurement-recorded.v1
            ce_subject: slagelse/plans/p/indicators/i/2024
            ce_time: 2026-01-01T00:00:00.123456Z
            ce_dataschema: urn:seamark:schema:indicator.measurement-recorded:1
            ce_sequence: 00000000000000000007
            ce_partitionkey: slagelse
            ce_streamsequence: 3
            ce_actor: 8f14e45f
            ce_actorrole: centre-staff
            ce_actorcentre: kultur
            """;

    private final Keys indicator = Keys.drawn();
    private final Keys policy = Keys.drawn();
    private final SigningSettings settings = settings(
            indicator, List.of("indicator-service=" + indicator.pub(), "policy-service=" + policy.pub()), List.of());
    private final RecordVerifier verifier = new RecordVerifier(settings, PARTITIONS);

    private record Keys(String priv, String pub) {

        static Keys drawn() {
            try {
                KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
                Base64.Encoder base64 = Base64.getEncoder();
                return new Keys(
                        base64.encodeToString(pair.getPrivate().getEncoded()),
                        base64.encodeToString(pair.getPublic().getEncoded()));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void whatTheServiceSignedVerifiesAndNothingElseDoes() {
        ProducerRecord<byte[], byte[]> signed = signed(record(PAYLOAD));
        assertThat(verdict(RecordKind.EVENT, signed)).isInstanceOf(Verdict.Signed.class);
        Map<String, ProducerRecord<byte[], byte[]>> forged = forgeries(signed);
        assertThat(forged).hasSizeGreaterThan(4 * HEADERS.lines().toList().size());
        forged.forEach((what, record) -> assertThat(verdict(RecordKind.EVENT, record))
                .as(what)
                .isInstanceOfAny(Verdict.Refused.class, Verdict.Unlisted.class));
        assertThat(verdict(RecordKind.TEXT, signed)).isInstanceOf(Verdict.Refused.class);
        signed.headers().remove(SignatureHeaders.SIGNATURE);
        assertThat(verdict(RecordKind.EVENT, signed)).isEqualTo(new Verdict.Unsigned());
    }

    /** The record with one part changed, for every part. */
    private static Map<String, ProducerRecord<byte[], byte[]>> forgeries(ProducerRecord<byte[], byte[]> signed) {
        Map<String, ProducerRecord<byte[], byte[]>> forged = new LinkedHashMap<>();
        forged.put("another payload", copy(signed, KEY, "{\"value\":\"113\"}".getBytes(UTF_8)));
        forged.put("no payload", copy(signed, KEY, null));
        forged.put("an empty payload", copy(signed, KEY, new byte[0]));
        forged.put("a byte more", copy(signed, KEY, "{\"value\":\"112\"} ".getBytes(UTF_8)));
        forged.put("another key", copy(signed, "skanderborg", PAYLOAD));
        forged.put("no key", copy(signed, null, PAYLOAD));
        for (Header header : signed.headers()) {
            String name = header.key();
            for (byte[] value :
                    new byte[][] {"x".getBytes(UTF_8), (text(header) + "x").getBytes(UTF_8), new byte[0], null}) {
                ProducerRecord<byte[], byte[]> changed = copy(signed, KEY, PAYLOAD);
                changed.headers().remove(name).add(name, value);
                // A null signature counts as none; a reader treats the record as unsigned.
                if (!name.equals(SignatureHeaders.SIGNATURE) || value != null) {
                    forged.put(name + " is " + (value == null ? "null" : new String(value, UTF_8)), changed);
                }
            }
            if (!name.equals(SignatureHeaders.SIGNATURE)) {
                ProducerRecord<byte[], byte[]> without = copy(signed, KEY, PAYLOAD);
                without.headers().remove(name);
                forged.put("without " + name, without);
            }
            ProducerRecord<byte[], byte[]> twice = copy(signed, KEY, PAYLOAD);
            twice.headers().add(name, header.value());
            forged.put(name + " twice", twice);
        }
        ProducerRecord<byte[], byte[]> more = copy(signed, KEY, PAYLOAD);
        more.headers().add("ce_more", "x".getBytes(UTF_8));
        forged.put("a header more", more);
        byte[] proof = Base64.getDecoder().decode(text(signed.headers().lastHeader(SignatureHeaders.SIGNATURE)));
        for (int i = 0; i < proof.length; i += 7) {
            byte[] bent = proof.clone();
            bent[i] ^= 1;
            forged.put("a bit of the signature at " + i, withProof(signed, bent));
        }
        forged.put("a signature with a step more", withProof(signed, Arrays.copyOf(proof, proof.length + 33)));
        forged.put("half a signature", withProof(signed, Arrays.copyOf(proof, 32)));
        return forged;
    }

    @Test
    void eachServiceSignsForItselfAlone() {
        // policy-service has a trusted key, but publishes an event of indicator-service.
        RecordSigner policys = RecordSigner.of(
                settings(policy, List.of("policy-service=" + policy.pub()), List.of()), "policy-service");
        ProducerRecord<byte[], byte[]> record = record(PAYLOAD);
        policys.sign(RecordKind.EVENT, List.of(record));
        assertThat(verdict(RecordKind.EVENT, record))
                .isInstanceOfSatisfying(
                        Verdict.Unlisted.class,
                        unlisted -> assertThat(unlisted.reason())
                                .isEqualTo("it is signed by a key that is none of indicator-service's"));
        // And somebody else with a key of their own.
        Keys strangers = Keys.drawn();
        ProducerRecord<byte[], byte[]> another = record(PAYLOAD);
        RecordSigner.of(
                        settings(strangers, List.of("indicator-service=" + strangers.pub()), List.of()),
                        "indicator-service")
                .sign(RecordKind.EVENT, List.of(another));
        assertThat(verdict(RecordKind.EVENT, another)).isInstanceOf(Verdict.Unlisted.class);
        // A true record, copied to where it would be read before others.
        ProducerRecord<byte[], byte[]> moved = signed(record(PAYLOAD));
        assertThat(verifier.verdict(RecordKind.EVENT, received(moved, partition(KEY) + 1)))
                .isEqualTo(new Verdict.Refused("it is in another partition than its key's"));
    }

    @Test
    void recordsThatAreSignedTogetherVerifyEachAlone() {
        RecordSigner signer = RecordSigner.of(settings, "indicator-service");
        for (int size : List.of(1, 2, 3, 5, 8, 13, 200)) {
            List<ProducerRecord<byte[], byte[]>> batch = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                batch.add(record(("{\"value\":" + i + "}").getBytes(UTF_8)));
            }
            signer.sign(RecordKind.EVENT, batch);
            for (ProducerRecord<byte[], byte[]> one : batch) {
                assertThat(verdict(RecordKind.EVENT, one)).as("one of %d", size).isInstanceOf(Verdict.Signed.class);
                // The signature of one record does not cover another.
                ProducerRecord<byte[], byte[]> neighbours = copy(one, KEY, PAYLOAD);
                assertThat(verdict(RecordKind.EVENT, neighbours)).isInstanceOf(Verdict.Refused.class);
            }
        }
        signer.sign(RecordKind.EVENT, List.of());
    }

    /** Verified only by the description in docs/adr/0035-signed-records.md, without this package's code. */
    @Test
    void anOutsiderCanVerify() throws Exception {
        List<ProducerRecord<byte[], byte[]>> batch =
                List.of(record(PAYLOAD), record("b".getBytes(UTF_8)), record("c".getBytes(UTF_8)));
        RecordSigner.of(settings, "indicator-service").sign(RecordKind.EVENT, batch);
        for (ProducerRecord<byte[], byte[]> record : batch) {
            assertThat(outsiderVerifies(record, indicator.pub())).isTrue();
            assertThat(outsiderVerifies(copy(record, KEY, "d".getBytes(UTF_8)), indicator.pub()))
                    .isFalse();
        }
    }

    private static boolean outsiderVerifies(ProducerRecord<byte[], byte[]> record, String publicKey) throws Exception {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.write(0);
        put(form, "seamark-record-v1".getBytes(UTF_8));
        put(form, "event".getBytes(UTF_8));
        put(form, record.key());
        put(form, record.value());
        Map<String, byte[]> headers = new TreeMap<>();
        record.headers().forEach(header -> headers.put(header.key(), header.value()));
        byte[] proof = Base64.getDecoder().decode(new String(headers.remove("ce_signature"), UTF_8));
        form.writeBytes(ByteBuffer.allocate(4).putInt(headers.size()).array());
        headers.forEach((name, value) -> {
            put(form, name.getBytes(UTF_8));
            put(form, value);
        });
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        byte[] hash = sha256.digest(form.toByteArray());
        for (int at = 64; at < proof.length; at += 33) {
            byte[] sibling = Arrays.copyOfRange(proof, at + 1, at + 33);
            sha256.update((byte) 1);
            sha256.update(proof[at] == 1 ? hash : sibling);
            sha256.update(proof[at] == 1 ? sibling : hash);
            hash = sha256.digest();
        }
        Signature ed25519 = Signature.getInstance("Ed25519");
        ed25519.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey))));
        ed25519.update("seamark-records-v1\0".getBytes(UTF_8));
        ed25519.update(hash);
        return ed25519.verify(Arrays.copyOf(proof, 64));
    }

    private static void put(ByteArrayOutputStream form, byte @Nullable [] bytes) {
        form.writeBytes(
                ByteBuffer.allocate(4).putInt(bytes == null ? -1 : bytes.length).array());
        if (bytes != null) {
            form.writeBytes(bytes);
        }
    }

    @Test
    void aRetiredKeyIsKnownAsSuchAndSignsNoMore() {
        Keys fresh = Keys.drawn();
        SigningSettings after = settings(
                fresh, List.of("indicator-service=" + fresh.pub()), List.of("indicator-service=" + indicator.pub()));
        RecordVerifier reader = new RecordVerifier(after, PARTITIONS);
        ProducerRecord<byte[], byte[]> old = signed(record(PAYLOAD));
        assertThat(reader.verdict(RecordKind.EVENT, received(old, partition(KEY))))
                .isInstanceOfSatisfying(Verdict.Signed.class, signed -> {
                    assertThat(signed.retired()).isTrue();
                    assertThat(reader.retiredKeys()).containsExactly(signed.keyId());
                });
        SigningSettings retiredOnly = settings(indicator, List.of(), List.of("indicator-service=" + indicator.pub()));
        assertThatThrownBy(() -> RecordSigner.of(retiredOnly, "indicator-service"))
                .isInstanceOf(RefusesToStart.class);
    }

    @Test
    void aServiceWithoutItsKeyRefusesToStartInOneSentence() {
        assertThatThrownBy(() -> RecordSigner.of(settings(null, List.of(), List.of()), "indicator-service"))
                .isInstanceOf(RefusesToStart.class)
                .hasMessageContaining("seamark.signing.key is not set");
        assertThatThrownBy(() -> RecordSigner.of(settings(new Keys("no key", ""), List.of(), List.of()), "x"))
                .isInstanceOf(RefusesToStart.class)
                .hasMessageContaining("is no Ed25519 key")
                .hasMessageNotContaining("no key (");
        assertThatThrownBy(() -> RecordSigner.of(settings, "reporting-service"))
                .isInstanceOf(RefusesToStart.class)
                .hasMessageContaining("no key of reporting-service");
        for (String bad : List.of("x", "indicator-service", "=" + indicator.pub(), "indicator-service=AAAA")) {
            assertThatThrownBy(() -> new RecordVerifier(settings(indicator, List.of(bad), List.of()), PARTITIONS))
                    .isInstanceOf(RefusesToStart.class)
                    .hasMessageContaining("seamark.signing.trusted");
        }
        assertThat(settings.toString()).doesNotContain(indicator.priv());
    }

    private Verdict verdict(RecordKind kind, ProducerRecord<byte[], byte[]> record) {
        String key = record.key() == null ? KEY : new String(record.key(), UTF_8);
        return verifier.verdict(kind, received(record, partition(key)));
    }

    private ProducerRecord<byte[], byte[]> signed(ProducerRecord<byte[], byte[]> record) {
        // Signed together with another record, so that there is a path.
        RecordSigner.of(settings, "indicator-service")
                .sign(RecordKind.EVENT, List.of(record("another".getBytes(UTF_8)), record));
        return record;
    }

    private static SigningSettings settings(@Nullable Keys own, List<String> trusted, List<String> retired) {
        return new SigningSettings(own == null ? null : own.priv(), trusted, retired, false);
    }

    private static int partition(String key) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(UTF_8))) % PARTITIONS;
    }

    private static ProducerRecord<byte[], byte[]> record(byte[] payload) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>("events", KEY.getBytes(UTF_8), payload);
        HEADERS.lines().forEach(line -> {
            String[] header = line.split(": ", 2);
            record.headers().add(header[0], header[1].getBytes(UTF_8));
        });
        return record;
    }

    private static ProducerRecord<byte[], byte[]> copy(
            ProducerRecord<byte[], byte[]> record, @Nullable String key, byte @Nullable [] value) {
        Headers headers = new RecordHeaders(record.headers().toArray());
        return new ProducerRecord<>(record.topic(), null, key == null ? null : key.getBytes(UTF_8), value, headers);
    }

    private static ProducerRecord<byte[], byte[]> withProof(ProducerRecord<byte[], byte[]> record, byte[] proof) {
        ProducerRecord<byte[], byte[]> other = copy(record, KEY, record.value());
        other.headers()
                .remove(SignatureHeaders.SIGNATURE)
                .add(SignatureHeaders.SIGNATURE, Base64.getEncoder().encode(proof));
        return other;
    }

    private static ConsumerRecord<byte[], byte[]> received(ProducerRecord<byte[], byte[]> record, int partition) {
        return new ConsumerRecord<>(
                record.topic(),
                partition,
                0,
                0,
                TimestampType.CREATE_TIME,
                -1,
                -1,
                record.key(),
                record.value(),
                record.headers(),
                Optional.empty());
    }

    private static String text(Header header) {
        return new String(header.value(), UTF_8);
    }
}
