package dk.seamark.reporting.proof.log;

import dk.seamark.kit.problem.Refusal;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the logs as the files of C2SP tlog-tiles; no token is needed. */
@RestController
@RequestMapping("/log/{municipality}")
final class LogEndpoint {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final LogTable table;
    private final Leaves leaves;
    private final LogSecret secret;
    private final Cosignatures cosignatures;

    LogEndpoint(LogTable table, Leaves leaves, LogSecret secret, Cosignatures cosignatures) {
        this.table = table;
        this.leaves = leaves;
        this.secret = secret;
        this.cosignatures = cosignatures;
    }

    /** The newest checkpoint, with the cosignatures that exist for it. */
    @GetMapping("/checkpoint")
    ResponseEntity<String> checkpoint(@PathVariable String municipality) {
        String checkpoint = head(municipality).checkpoint();
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.noCache())
                .body(cosignatures.below(municipality, checkpoint));
    }

    /** The verifier key of the checkpoints. */
    @GetMapping("/key")
    ResponseEntity<String> key(@PathVariable String municipality) {
        head(municipality);
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.noCache())
                .body(secret.key(municipality).verifierKey() + "\n");
    }

    /** Hashes of the tree. */
    @GetMapping("/tile/{level:[0-7]}/{*path}")
    ResponseEntity<byte[]> tile(@PathVariable String municipality, @PathVariable int level, @PathVariable String path) {
        TilePath asked = asked(path);
        return file(table.hashes(municipality, new TileId(level, asked.index()))
                .filter(hashes -> hashes.length >= asked.width() * Hash.BYTES)
                .map(hashes -> Arrays.copyOf(hashes, asked.width() * Hash.BYTES)));
    }

    /** Leaves, each preceded by its length in two bytes. */
    @GetMapping("/tile/entries/{*path}")
    ResponseEntity<byte[]> entries(@PathVariable String municipality, @PathVariable String path) {
        TilePath asked = asked(path);
        long size = head(municipality).size();
        // Compare tiles before leaves: the number of the first leaf of a large index would overflow a long.
        if (asked.index() > size / TileId.WIDTH || size < asked.index() * TileId.WIDTH + asked.width()) {
            throw notFound();
        }
        long first = asked.index() * TileId.WIDTH;
        return file(Optional.of(bundle(leaves.after(municipality, first, asked.width()))));
    }

    private LogTable.Head head(String municipality) {
        return table.head(municipality).orElseThrow(LogEndpoint::notFound);
    }

    /** The path after the level, starting with its slash; the framework passes null if there is no slash. */
    private static TilePath asked(String path) {
        return Optional.of(path)
                .filter(given -> given.startsWith("/"))
                .flatMap(given -> TilePath.parse(given.substring(1)))
                .orElseThrow(LogEndpoint::notFound);
    }

    private static byte[] bundle(List<Leaf> leaves) {
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        for (Leaf leaf : leaves) {
            byte[] content = leaf.content();
            bundle.writeBytes(ByteBuffer.allocate(Short.BYTES)
                    .putShort((short) content.length)
                    .array());
            bundle.writeBytes(content);
        }
        return bundle.toByteArray();
    }

    private static ResponseEntity<byte[]> file(Optional<byte[]> content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(FOR_EVER)
                .body(content.orElseThrow(LogEndpoint::notFound));
    }

    private static Refusal notFound() {
        return Refusal.notFound("log-file-unknown");
    }
}
