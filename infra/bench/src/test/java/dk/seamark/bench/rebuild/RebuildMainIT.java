package dk.seamark.bench.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A benchmark measures the service as it is wired: what the service begins to need, it has to get here too. */
class RebuildMainIT {

    @Test
    void aSmallJournalIsMeasuredToItsEnd(@TempDir Path folder) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
        try {
            RebuildMain.main(new String[] {folder.resolve("rebuild").toString(), "20000"});
        } finally {
            System.setOut(before);
        }
        assertThat(output.toString(StandardCharsets.UTF_8))
                .contains(
                        "20,000 events written", "20,000 events: drained by COPY", "20,000 read by Axon's readEvents");
    }
}
