package dk.seamark.stack.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.stack.process.StackFailure;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackFolderIT {
    @TempDir
    private Path path;

    @Test
    void freshThrowsAwayTheDataOfThisUseAlone() throws IOException {
        for (String use : new String[] {"up", "demo"}) {
            try (var folder = StackFolder.take(path, use, false)) {
                Files.writeString(folder.data("kept"), use);
            }
        }
        try (var folder = StackFolder.take(path, "demo", true)) {
            assertThat(folder.data("kept")).doesNotExist();
        }
        try (var folder = StackFolder.take(path, "up", false)) {
            assertThat(folder.data("kept")).hasContent("up");
        }
    }

    @Test
    void theLogsOfFiveRunsBeforeAreKept() throws IOException {
        for (int run = 1; run <= 7; run++) {
            try (var folder = StackFolder.take(path, "up", false)) {
                Files.createDirectories(folder.log("kafka").getParent());
                Files.writeString(folder.log("kafka"), "run " + run);
                if (run == 3) {
                    Files.writeString(folder.log("once"), "run 3");
                }
            }
        }

        Path logs = path.resolve("logs");
        assertThat(logs.resolve("kafka.log")).hasContent("run 7");
        for (int before = 1; before <= 5; before++) {
            assertThat(logs.resolve("kafka.log." + before)).hasContent("run " + (7 - before));
        }
        assertThat(logs.resolve("once.log.4")).hasContent("run 3");
        try (var files = Files.list(logs)) {
            assertThat(files).hasSize(7);
        }
    }

    @Test
    void othersHearOfAStackOnlyWhileItRuns() {
        try (var folder = StackFolder.take(path, "up", false)) {
            folder.announce(URI.create("http://127.0.0.1:8080"), folder.data("issuer"));
            assertThat(Running.in(path).issuer()).isEqualTo(URI.create("http://127.0.0.1:8080"));
        }
        assertThatThrownBy(() -> Running.in(path))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("./seamark up");
    }

    @Test
    void aFolderThatIsAFileIsRefusedInOneSentence() throws IOException {
        Path file = Files.writeString(path.resolve("file"), "");
        assertThatThrownBy(() -> StackFolder.take(file, "up", false))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("kan ikke bruges");
    }

    @Test
    void aSecretIsDrawnOnceAndIsUnlikeTheOthers() {
        Path file = path.resolve("secrets.properties");
        String drawn = Secrets.in(file).get("a");
        assertThat(drawn).hasSize(32);
        assertThat(Secrets.in(file).get("a")).isEqualTo(drawn);
        assertThat(Secrets.in(file).get("b")).isNotEqualTo(drawn);
    }
}
