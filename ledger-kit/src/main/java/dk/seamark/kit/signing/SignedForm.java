package dk.seamark.kit.signing;

import dk.seamark.digest.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The signed form of a record: everything in it except the signature, each part preceded by its length
 * (docs/adr/0035-signed-records.md).
 */
final class SignedForm {

    private static final String VERSION = "seamark-record-v1";
    private static final int NONE = -1;
    private static final byte[] LEAF = {0};

    private SignedForm() {}

    /**
     * The record as a leaf: SHA-256 over a zero byte and the record's signed form.
     *
     * @throws IllegalArgumentException if two headers have the same name, as a reader could take either
     */
    static byte[] leaf(RecordKind kind, byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        return Sha256.of(LEAF, bytes(kind, key, value, headers));
    }

    private static byte[] bytes(RecordKind kind, byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            field(out, utf8(VERSION));
            field(out, utf8(kind.code()));
            field(out, key);
            field(out, value);
            List<Header> signed = signed(headers);
            out.writeInt(signed.size());
            for (Header header : signed) {
                field(out, utf8(header.key()));
                field(out, header.value());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The headers except the signature, by name. */
    private static List<Header> signed(Headers headers) {
        List<Header> signed = new ArrayList<>();
        headers.forEach(signed::add);
        signed.sort(Comparator.comparing(Header::key));
        for (int i = 1; i < signed.size(); i++) {
            if (signed.get(i).key().equals(signed.get(i - 1).key())) {
                throw new IllegalArgumentException(
                        "it has two headers " + signed.get(i).key());
            }
        }
        signed.removeIf(header -> header.key().equals(SignatureHeaders.SIGNATURE));
        return signed;
    }

    private static void field(DataOutputStream out, byte @Nullable [] bytes) throws IOException {
        if (bytes == null) {
            out.writeInt(NONE);
        } else {
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
