package dk.seamark.reporting.publish;

import dk.seamark.kit.problem.AnswerHeaders;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.pack.render.PackFormat;
import dk.seamark.pack.render.PagePolicy;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        String digest = Base64.getEncoder().encodeToString(pack.sha256());
        return ResponseEntity.ok()
                .eTag("\"" + pack.rendering().sha256() + "\"")
                .contentType(MediaType.parseMediaType(pack.format().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name + "." + pack.extension())
                                .build()
                                .toString())
                .header("Digest", "sha-256=" + digest)
                .header("Content-Digest", "sha-256=:" + digest + ":")
                .header(AnswerHeaders.POLICY, PagePolicy.of(pack.format(), pack.bytes(), AnswerHeaders.NOTHING))
                .body(pack.bytes());
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
