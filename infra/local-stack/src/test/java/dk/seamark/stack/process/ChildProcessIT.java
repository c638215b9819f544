package dk.seamark.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessIT {
    @TempDir
    private Path folder;

    /** Runs in a JVM of its own, which is then killed: starts a child and tells its process id. */
    static final class Parent {
        private Parent() {}

        public static void main(String[] arguments) throws InterruptedException {
            var child = start(Path.of(arguments[0]), List.of("sleep", "300"));
            System.out.println(child.pid());
            Thread.sleep(300_000);
        }
    }

    @Test
    void aChildDoesNotOutliveAParentThatWasKilled() throws Exception {
        var parent = new ProcessBuilder(
                        OwnClassPath.java(),
                        "-cp",
                        OwnClassPath.get() + ":"
                                + Path.of("target", "test-classes").toAbsolutePath(),
                        Parent.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8));
        var child = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
        assertThat(child.isAlive()).isTrue();
        parent.destroyForcibly();
        child.onExit().get(60, TimeUnit.SECONDS);
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void theProcessIdIsTheProgramsOwn() {
        var child = start(folder, List.of("sh", "-c", "echo $$; exec sleep 300"));
        awaitWord(child, Long.toString(child.pid()));
        child.kill();
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void whoDoesNotHearThePoliteSignalIsKilledAfterTheGracePeriod() {
        var child = start(folder, List.of("sh", "-c", "trap '' TERM; echo deaf; while :; do sleep 1; done"));
        awaitWord(child, "deaf");
        child.stop();
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void theFailureSaysHowItEndedAndItsLastWord() throws Exception {
        var child = start(folder, List.of("sh", "-c", "echo første; echo sidste; exit 3"));
        ProcessHandle.of(child.pid()).ifPresent(process -> process.onExit().join());
        assertThat(child.failure()).hasMessageContaining("kode 3").hasMessageContaining("sidste linje: sidste");
    }

    @Test
    void theFailureTellsTheCauseOfThisStartAndNotOfAnEarlierOne() {
        start(folder, List.of("sh", "-c", "echo 'FATAL: an earlier one'")).awaitSuccess(Duration.ofMinutes(1));
        var child = start(folder, List.of("sh", "-c", "echo 'FATAL: this one'; echo shut down; exit 3"));
        ProcessHandle.of(child.pid()).ifPresent(process -> process.onExit().join());
        assertThat(child.failure()).hasMessageContaining("årsag: FATAL: this one)");
    }

    @Test
    void ofAProgramThatWasKilledTheLogKnowsNoCause() {
        var child = start(folder, List.of("sh", "-c", "echo busy; exec sleep 300"));
        awaitWord(child, "busy");
        child.kill();
        assertThat(child.failure()).hasMessageContaining("kode 137; se ").hasMessageContaining("med SIGKILL");
    }

    @Test
    void whoIsFrozenStandsStillUntilItIsThawed() {
        var child = start(folder, List.of("sh", "-c", "echo busy; exec sleep 300"));
        awaitWord(child, "busy");
        child.freeze();
        awaitState(child, "T");
        child.thaw();
        awaitState(child, "S");
        child.kill();
    }

    /** As proc(5) calls it: T is stopped by a signal, S asleep. */
    private static void awaitState(ChildProcess child, String state) {
        Path stat = Path.of("/proc", Long.toString(child.pid()), "stat");
        StartWait.ready(
                child, Duration.ofMinutes(1), () -> Files.readString(stat).contains(") " + state + " "));
    }

    private static void awaitWord(ChildProcess child, String word) {
        StartWait.ready(
                child,
                Duration.ofMinutes(1),
                () -> Files.readString(child.log()).strip().equals(word));
    }

    private static ChildProcess start(Path folder, List<String> command) {
        return ChildProcess.start("Barnet", "TERM", command, Map.of(), folder.resolve("log"));
    }
}
