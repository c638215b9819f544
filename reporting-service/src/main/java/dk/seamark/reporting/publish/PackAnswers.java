package dk.seamark.reporting.publish;

import dk.seamark.digest.Sha256;
import dk.seamark.kit.problem.AnswerHeaders;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.pack.render.PackFormat;
import dk.seamark.pack.render.PagePolicy;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;

/** Which format of a pack a request asks for, and the response with it. */
public final class PackAnswers {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private PackAnswers() {}

    /**
     * The format by name, otherwise by the header {@code Accept}, otherwise JSON.
     *
     * @throws Refusal 400 if there is no format of that name
     */
    public static PackFormat format(@Nullable String name, @Nullable String accept) {
        if (name != null) {
            return PackFormat.of(name).orElseThrow(() -> Refusal.malformed(Violation.of("format", "format.unknown")));
        }
        return accepted(accept).stream()
                .flatMap(wanted -> Arrays.stream(PackFormat.values())
                        .filter(format -> wanted.isCompatibleWith(MediaType.parseMediaType(format.mediaType()))))
                .findFirst()
                .orElse(PackFormat.JSON);
    }

    private static List<MediaType> accepted(@Nullable String accept) {
        if (accept == null) {
            return List.of();
        }
        try {
            List<MediaType> types = new java.util.ArrayList<>(MediaType.parseMediaTypes(accept));
            MimeTypeUtils.sortBySpecificity(types);
            return types;
        } catch (InvalidMimeTypeException | org.springframework.http.InvalidMediaTypeException e) {
            return List.of();
        }
    }

    /**
     * A response with a pack's bytes, unchanged.
     *
     * @param name the name of the saved file, without extension
     */
    public static ResponseEntity<byte[]> of(RenderedPack pack, String name) {
        return answer(pack.bytes(), pack.format().mediaType(), name + "." + pack.extension())
                .header(AnswerHeaders.POLICY, PagePolicy.of(pack.format(), pack.bytes(), AnswerHeaders.NOTHING))
                .body(pack.bytes());
    }

    /**
     * A response with a file that only its reader may keep.
     *
     * @param name the name of the saved file
     */
    public static ResponseEntity<byte[]> file(byte[] bytes, String mediaType, String name) {
        return answer(bytes, mediaType, name).body(bytes);
    }

    /**
     * A response with a file that everybody may keep, if they ask each time whether it is still the same.
     *
     * @param name the name of the saved file
     */
    public static ResponseEntity<byte[]> open(byte[] bytes, String mediaType, String name) {
        return answer(bytes, mediaType, name)
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(bytes);
    }

    private static ResponseEntity.BodyBuilder answer(byte[] bytes, String mediaType, String name) {
        String digest = Base64.getEncoder().encodeToString(Sha256.of(bytes));
        return ResponseEntity.ok()
                .eTag("\"" + Sha256.hex(bytes) + "\"")
                .contentType(MediaType.parseMediaType(mediaType))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .header("Digest", "sha-256=" + digest)
                .header("Content-Digest", "sha-256=:" + digest + ":");
    }

    /**
     * A response with a ZIP file.
     *
     * @param name the name of the saved file
     */
    public static ResponseEntity<byte[]> zip(byte[] bytes, String name) {
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
