package dk.seamark.stack.process;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A program that ends when the JVM that started it ends, however that happens.
 *
 * <p>A shell starts the program by {@code exec}, so that {@link #pid()} is the program's own. Before
 * that it leaves a watcher behind, which waits for the end of its input: a pipe of which only this
 * JVM holds the other end. When the JVM dies, also by SIGKILL, the kernel closes the pipe and the
 * watcher asks the program to stop, and after a grace period kills it. Both run in a session of
 * their own: Ctrl-C in the terminal reaches the JVM alone, which then stops things in order.
 *
 * <p>Whatever file the program makes, only its owner can read: it starts with the umask 077.
 */
public final class ChildProcess {
    private static final String WATCH_AND_EXEC = """
            umask 077
            signal=$1 grace=$2 program=$$
            shift 2
            ( ( read -r _ <&3
                kill -s "$signal" "$program"
                while [ "$grace" -gt 0 ] && kill -0 "$program"; do sleep 0.1; grace=$((grace - 1)); done
                kill -s KILL "$program" ) >/dev/null 2>&1 </dev/null & ) 3<&0
            exec "$@" </dev/null
            """;

    private static final int GRACE_SECONDS = 15;
    private static final int LOG_TAIL_BYTES = 65_536;
    private static final int KILLED = 128 + 9;

    private final String name;
    private final Path log;
    private final long logBegin;
    private final Process process;

    private ChildProcess(String name, Path log, long logBegin, Process process) {
        this.name = name;
        this.log = log;
        this.logBegin = logBegin;
        this.process = process;
    }

    /**
     * Starts a program.
     *
     * @param name what people call it, in sentences
     * @param stopSignal the polite signal, as {@code kill -s} knows it: TERM, INT, …
     * @param command the program and its arguments
     * @param environment added to the environment of this JVM
     * @param log takes its output; appended to
     */
    public static ChildProcess start(
            String name, String stopSignal, List<String> command, Map<String, String> environment, Path log) {
        var full = new ArrayList<>(List.of("setsid", "sh", "-c", WATCH_AND_EXEC, "seamark"));
        full.add(stopSignal);
        full.add(Integer.toString(GRACE_SECONDS * 10)); // it looks ten times a second
        full.addAll(command);
        try {
            open(log);
            var builder = new ProcessBuilder(full)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return new ChildProcess(name, log, Files.size(log), builder.start());
        } catch (IOException e) {
            throw new StackFailure("%s kunne ikke startes: %s".formatted(name, e), e);
        }
    }

    /** Makes the log, if it is not there, so that only its owner can read it. */
    private static void open(Path log) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent(), onlyOwner("rwx------"));
        FileChannel.open(log, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), onlyOwner("rw-------"))
                .close();
    }

    private static FileAttribute<Set<PosixFilePermission>> onlyOwner(String may) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(may));
    }

    /** The program's own process id. */
    public long pid() {
        return process.pid();
    }

    /** Whether it runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Where its output goes. */
    public Path log() {
        return log;
    }

    /** Runs something when the program has ended. */
    void onExit(Runnable then) {
        Thread.ofVirtual().start(() -> {
            process.onExit().join();
            then.run();
        });
    }

    /** Asks the program to stop, and returns when it has; after the grace period it is killed. */
    public void stop() {
        try {
            process.getOutputStream().close();
        } catch (IOException ignored) {
            process.destroy();
        }
        await(GRACE_SECONDS + 5);
    }

    /** Kills the program with SIGKILL, as a power cut would, and returns when it is gone. */
    public void kill() {
        process.destroyForcibly();
        await(10);
    }

    /** Has the program, and what it started, stand still until {@link #thaw()}, as a machine that is paused would. */
    public void freeze() {
        signal("STOP");
    }

    /** Has it go on. */
    public void thaw() {
        signal("CONT");
    }

    private void signal(String signal) {
        var command = new ArrayList<>(List.of("kill", "-s", signal, Long.toString(pid())));
        process.descendants().forEach(child -> command.add(Long.toString(child.pid())));
        try {
            // One that ended meanwhile is no error.
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new StackFailure("%s fik ikke signalet %s: %s".formatted(name, signal, e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("%s blev afbrudt.".formatted(name), e);
        }
    }

    /**
     * Waits for a program that ends by itself.
     *
     * @throws StackFailure when it ends with another code than 0, or not before the deadline; it is killed then
     */
    public void awaitSuccess(Duration deadline) {
        if (awaitEnd(deadline) != 0) {
            throw failure();
        }
    }

    /**
     * Waits for a program that ends by itself, and returns its exit code.
     *
     * @throws StackFailure when it does not end before the deadline; it is killed then
     */
    public int awaitEnd(Duration deadline) {
        try {
            if (!process.waitFor(deadline.toMillis(), TimeUnit.MILLISECONDS)) {
                StackFailure failure = failure();
                kill();
                throw failure;
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            throw new StackFailure("%s blev afbrudt.".formatted(name), e);
        }
    }

    private void await(int seconds) {
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
            }
        } catch (InterruptedException ignored) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** One sentence that says how it ended, with what its log says of the cause. */
    public StackFailure failure() {
        String status = process.isAlive() ? "svarer ikke" : "stoppede med kode " + process.exitValue();
        return new StackFailure("%s %s; se %s (%s).".formatted(name, status, log, lastWords()));
    }

    /** Of what it wrote since it was started: an earlier start's words are in the same log. */
    private String lastWords() {
        if (!process.isAlive() && process.exitValue() == KILLED) {
            return "årsag: dræbt udefra med SIGKILL";
        }
        try (var file = FileChannel.open(log)) {
            long begin = Math.max(logBegin, file.size() - LOG_TAIL_BYTES);
            var tail = ByteBuffer.allocate((int) Math.max(0, file.size() - begin));
            file.read(tail, begin);
            return LastWords.of(
                    new String(tail.array(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            return "loggen kan ikke læses: " + e;
        }
    }
}
