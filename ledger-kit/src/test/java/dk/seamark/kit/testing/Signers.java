package dk.seamark.kit.testing;

import dk.seamark.kit.signing.RecordKind;
import dk.seamark.kit.signing.RecordSigner;
import dk.seamark.kit.signing.SigningSettings;
import dk.seamark.stack.Backends;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Signs records with the keys of the shared backends, as the services do. */
public final class Signers {

    private Signers() {}

    /** The signing settings of a service. */
    public static SigningSettings settings(String service) {
        Map<String, String> properties = Backends.shared().signingKeys().springProperties(service);
        return new SigningSettings(
                properties.get("seamark.signing.key"),
                List.of(properties.getOrDefault("seamark.signing.trusted", "").split(",")),
                null,
                false);
    }

    /** A service's public key, in Base64. */
    public static String publicKey(String service) {
        String trusted =
                Backends.shared().signingKeys().springProperties(service).getOrDefault("seamark.signing.trusted", "");
        return Stream.of(trusted.split(","))
                .filter(key -> key.startsWith(service + "="))
                .map(key -> key.substring(service.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    /** The record, signed by a service. */
    public static ProducerRecord<byte[], byte[]> signed(
            String service, RecordKind kind, ProducerRecord<byte[], byte[]> record) {
        RecordSigner.of(settings(service), service).sign(kind, List.of(record));
        return record;
    }
}
