package dk.seamark.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.stack.folder.Folders;
import dk.seamark.stack.folder.StackFolder;
import dk.seamark.stack.issuer.Identity;
import dk.seamark.stack.process.StackFailure;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stack without the services, which have their own tests and the stories of acceptance. */
class StackIT {
    private static final Identity AUDITOR = Identity.of("slagelse", "auditor");

    @TempDir
    private static Path shared;

    private static Stack stack;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startShared() {
        stack = start(shared);
    }

    @AfterAll
    static void stopShared() {
        stack.close();
    }

    @Test
    void whatWasKeptIsFoundAgain() throws Exception {
        String keyId;
        try (var first = start(folder);
                var owner = first.postgres().database("policy").asOwner()) {
            owner.createStatement().execute("CREATE TABLE kept AS SELECT 1 AS one");
            keyId = header(first.token(AUDITOR));
        }
        try (var second = start(folder);
                var owner = second.postgres().database("policy").asOwner();
                var rows = owner.createStatement().executeQuery("SELECT one FROM kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(header(second.token(AUDITOR))).isEqualTo(keyId);
        }
    }

    @Test
    void aMemberIsKilledAndStartedAgainAlone() {
        long postgres = stack.member("postgres").pid();
        stack.member("issuer").kill();
        assertThat(stack.member("issuer").isAlive()).isFalse();
        assertThatThrownBy(() -> stack.token(AUDITOR)).hasMessageContaining("svarer ikke");
        stack.member("issuer").restart();
        assertThat(stack.token(AUDITOR)).isNotBlank();
        assertThat(stack.member("postgres").pid()).isEqualTo(postgres);
    }

    @Test
    void postgresComesBackAfterItWasKilled() {
        stack.member("postgres").kill();
        stack.member("postgres").restart();
        assertThat(stack.postgres().database("policy").name()).isEqualTo("policy");
    }

    @Test
    void aMemberThatDiesByItselfIsNamedInOneSentence() {
        var end = CompletableFuture.runAsync(stack::awaitDeath);
        ProcessHandle.of(stack.member("issuer").pid()).orElseThrow().destroyForcibly();
        assertThatThrownBy(() -> end.get(60, TimeUnit.SECONDS))
                .hasCauseInstanceOf(StackFailure.class)
                .hasMessageContaining("OIDC-udstederen stoppede med kode 137");
        stack.member("issuer").restart();
    }

    @Test
    void whatDiesIsStartedAgainInALineEachTimeUntilTheStackIsClosed() throws Exception {
        BlockingQueue<String> said = new LinkedBlockingQueue<>();
        Stack kept = Stack.start(new StackPlan(folder, "data", false, PortPlan.random(), List.of()), said::add);
        said.clear();
        var keeping = CompletableFuture.runAsync(kept::keepUp);
        for (String pause : List.of("1", "2")) {
            long before = kept.member("issuer").pid();
            ProcessHandle.of(before).orElseThrow().destroyForcibly();
            assertThat(said.poll(60, TimeUnit.SECONDS))
                    .startsWith("OIDC-udstederen stoppede med kode 137; se ")
                    .endsWith(" Startes igen om " + pause + " s.");
            assertThat(said.poll(60, TimeUnit.SECONDS)).endsWith("kører igen");
            assertThat(kept.member("issuer").pid()).isNotEqualTo(before);
            assertThat(kept.token(AUDITOR)).isNotBlank();
        }

        kept.close();

        keeping.get(60, TimeUnit.SECONDS);
        assertThat(kept.member("issuer").isAlive()).isFalse();
    }

    @Test
    void aSecondStackInTheSameFolderIsRefused() {
        assertThatThrownBy(() -> start(shared))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("kører allerede")
                .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
        assertThat(stack.member("postgres").isAlive()).isTrue();
    }

    @Test
    void aTakenPortIsNamedBeforeAnythingStarts() throws Exception {
        var ports = PortPlan.random();
        var plan = new StackPlan(folder, "data", false, ports, List.of());
        try (var other = new ServerSocket(ports.indicator(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Stack.start(plan, line -> {}))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("Port " + other.getLocalPort())
                    .hasMessageContaining("indicator-service");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whateverAStackWritesOnlyItsOwnerCanRead() throws Exception {
        assertThat(shared.resolve("logs/kafka.log")).exists();
        assertThat(shared.resolve("data/postgres/initdb.log")).exists();
        // The control: it is seen where it is not so.
        Path open = Files.createFile(shared.resolve("logs/open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r-----"));

        assertThat(Folders.openToOthers(shared, Integer.MAX_VALUE)).containsExactly(open);

        Files.delete(open);
    }

    @Test
    void whatAnEarlierVersionLeftOpenIsClosed() throws Exception {
        Path kept = Files.createDirectories(folder.resolve("data/kafka")).resolve("kept");
        Files.writeString(kept, "");
        Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rwxr-xr--"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        StackFolder.take(folder, "data", false).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void anOldClusterIsClosedToOthersWhenItIsUsedAgain() throws Exception {
        try (var superuser = stack.postgres().connect("postgres");
                var statement = superuser.createStatement()) {
            statement.execute("GRANT CONNECT, TEMPORARY ON DATABASE postgres, template1 TO PUBLIC");
        }

        var database = stack.postgres().database("policy");

        for (String other : List.of("postgres", "template1")) {
            assertThatThrownBy(() -> DriverManager.getConnection(
                            stack.postgres().url() + other,
                            database.app().user(),
                            database.app().password()))
                    .hasMessageContaining("permission denied for database");
        }
    }

    private static String header(String token) {
        return token.substring(0, token.indexOf('.'));
    }

    private static Stack start(Path folder) {
        return Stack.start(new StackPlan(folder, "data", false, PortPlan.random(), List.of()), line -> {});
    }
}
