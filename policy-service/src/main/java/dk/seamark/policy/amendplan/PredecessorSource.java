package dk.seamark.policy.amendplan;

import dk.seamark.policy.document.BrokenRules;
import dk.seamark.policy.document.FieldPath;
import dk.seamark.text.LocalizedText;
import dk.seamark.verify.predecessor.PredecessorLog;
import dk.seamark.verify.predecessor.PublishedFigure;
import dk.seamark.verify.predecessor.PublishedPack;
import dk.seamark.verify.report.VerificationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * What a plan owner sends of a municipality that is carried on: three files of a pack's bundle, each in Base64, and the
 * key by which they are proved.
 *
 * @param name the municipality's name
 * @param key the key of its log, which the plan owner has from elsewhere
 * @param checkpoint the bundle's {@code checkpoint}
 * @param issue the last line of the bundle's {@code events.jsonl}, which issued the pack
 * @param pack the bundle's {@code pack.json} or {@code pack.public.json}, compressed by gzip
 * @param indicatorId the indicator in the municipality's plan
 * @param componentId the component of that indicator
 */
record PredecessorSource(
        String name, String key, String checkpoint, String issue, String pack, String indicatorId, String componentId) {

    /** The largest pack that is read, in bytes: some thirty times the size of a real one. */
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    /**
     * What was proved.
     *
     * @param source what was sent
     * @param log the municipality's log
     * @param issue the issue of the pack
     * @param pack the pack
     * @param figures the figures of the component that its public edition shows too
     */
    record ProvedPack(
            PredecessorSource source,
            PredecessorLog log,
            PredecessorLog.Issue issue,
            PublishedPack pack,
            List<PublishedFigure> figures) {

        /** The municipality's key. */
        String municipality() {
            return issue.event().municipality();
        }
    }

    /** What was sent is no Base64. */
    private static final class NoBase64 extends IOException {

        private static final long serialVersionUID = 1;

        NoBase64(IllegalArgumentException cause) {
            super(cause);
        }
    }

    /** What was sent unpacks to more than a pack has. */
    private static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1;
    }

    /** A step of the proof. */
    private interface Step<T> {
        T taken() throws VerificationException, IOException;
    }

    /**
     * Proves it; empty if that fails, which is added to what is broken.
     *
     * @param at its place in the document
     */
    Optional<ProvedPack> proved(FieldPath at, BrokenRules broken) {
        return step(at.child("key"), broken, () -> PredecessorLog.key(key))
                .flatMap(own ->
                        step(at.child("checkpoint"), broken, () -> PredecessorLog.of(own, text(bytes(checkpoint)))))
                .flatMap(log -> step(
                                at.child("issue"),
                                broken,
                                () -> log.issue(text(bytes(issue)).stripTrailing()))
                        .flatMap(proof -> step(
                                        at.child("pack"),
                                        broken,
                                        () -> PublishedPack.of(proof.event(), unpacked(bytes(pack))))
                                .map(published -> new ProvedPack(
                                        this, log, proof, published, published.series(indicatorId, componentId)))));
    }

    private static <T> Optional<T> step(FieldPath at, BrokenRules broken, Step<T> step) {
        try {
            return Optional.of(step.taken());
        } catch (VerificationException flaw) {
            LocalizedText said = flaw.said();
            broken.add(at, "predecessor-unproved", said);
        } catch (NoBase64 other) {
            broken.add(at, "predecessor-no-base64");
        } catch (TooLarge pack) {
            broken.add(at, "predecessor-too-large", MOST_BYTES / 1024);
        } catch (IOException notCompressed) {
            broken.add(at, "predecessor-no-gzip");
        }
        return Optional.empty();
    }

    private static byte[] bytes(String base64) throws NoBase64 {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException other) {
            throw new NoBase64(other);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] unpacked(byte[] compressed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new TooLarge();
            }
            return bytes;
        }
    }
}
