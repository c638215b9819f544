package dk.seamark.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.text.Language;
import dk.seamark.verify.log.LogFiles;
import dk.seamark.verify.note.VerifierKey;
import dk.seamark.verify.report.VerificationException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done to a good bundle is found with the log's key at hand, and nothing makes the verifier
 * stumble. One thing takes the log itself: a manifest is signed by nobody, so that whoever leaves an event
 * out of a bundle can make the rest fit.
 */
class RandomMutationsTest {

    private static final int MUTATIONS = 1000;

    /** The way of mutating that may leave an event out. */
    private static final int LINES = 6;

    private final Sample sample = SamplePlan.events().pack(SamplePlan.PACK);
    private final SampleBundle good = sample.bundle();
    private final SampleLog log = sample.foreign().log();
    private final byte[] zip = good.zip();

    @Test
    void theBundleIsGood() throws VerificationException {
        Report report = Verification.of(zip, request(log));

        assertThat(report.isFine()).as(report.text(Language.DANISH)).isTrue();
    }

    @Test
    void everyMutationIsFound() throws VerificationException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < MUTATIONS; ) {
            int way = random.nextInt(9);
            byte[] mutated = mutated(way, random);
            if (mutated == null || Arrays.equals(mutated, zip)) {
                continue;
            }
            String which = "seed " + seed + ", mutation " + i + ", way " + way;
            try {
                Report report = Verification.of(mutated, request(way == LINES ? log : null));
                assertThat(report.isFine())
                        .as(which + "\n" + report.text(Language.DANISH))
                        .isFalse();
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError(which, e);
            }
            i++;
        }
    }

    private static Request request(@Nullable LogFiles files) throws VerificationException {
        return new Request(VerifierKey.parse(SampleKey.LOG.vkey()), List.of(), null, files);
    }

    private byte @Nullable [] mutated(int way, Random random) {
        List<String> names = new ArrayList<>(good.files().keySet());
        Collections.shuffle(names, random);
        String name = names.getFirst();
        byte[] file = good.content(name);
        return switch (way) {
            // The file as a whole, by somebody who knows nothing of it.
            case 0 -> flipped(zip, random);
            case 1 -> Arrays.copyOf(zip, random.nextInt(zip.length));
            case 2 -> Sample.joined(zip, new byte[1 + random.nextInt(9)]);
            // A file of it, by somebody who makes the manifest fit.
            case 3 -> good.with(name, flipped(file, random)).zip();
            case 4 ->
                good.with(name, Arrays.copyOf(file, random.nextInt(file.length)))
                        .zip();
            case 5 ->
                good.with(name, good.content(names.getLast()))
                        .with(names.getLast(), file)
                        .zip();
            case LINES ->
                good.with(name, Sample.utf8(lines(good.text(name), random))).zip();
            case 7 -> good.zip(new String(flipped(Sample.utf8(good.manifest()), random), StandardCharsets.ISO_8859_1));
            case 8 -> resigned(random);
            default -> throw new IllegalStateException();
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    /** A line less, a line twice, or two lines in each other's place. */
    private static String lines(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
        int line = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(line, lines.get(line));
            default -> Collections.swap(lines, line, random.nextInt(lines.size()));
        }
        return String.join("", lines);
    }

    /** Another log with another figure, all of it true, and signed by somebody else. */
    private static byte[] resigned(Random random) {
        return SamplePlan.events()
                .figure(
                        "measurement-recorded",
                        "svar",
                        SamplePlan.measurement("c1", "svar", "2023", "" + random.nextInt(2), "yes-no"))
                .signedBy(SampleKey.OTHER)
                .pack(SamplePlan.PACK)
                .bundle()
                .zip();
    }
}
