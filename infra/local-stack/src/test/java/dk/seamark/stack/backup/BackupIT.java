package dk.seamark.stack.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.stack.folder.Folders;
import dk.seamark.stack.folder.Secrets;
import dk.seamark.stack.postgres.LocalPostgres;
import dk.seamark.stack.process.Ports;
import dk.seamark.stack.process.StackFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of a PostgreSQL that is written to, and what comes of restoring them. */
class BackupIT {
    private static final List<String> DATABASES = List.of("policy", "indicator", "reporting");

    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    private Path use;
    private Backup backup;
    private LocalPostgres server;
    private final List<String> told = new ArrayList<>();

    /** Made once, and copied for each test: the backup of one row, and the data of the server, which is stopped. */
    @BeforeAll
    static void aBackupIsMadeOfAServerThatRuns() throws Exception {
        LocalPostgres first = server(Folders.create(made.resolve("up")), made.resolve("log"));
        first.member().start();
        for (String database : DATABASES) {
            first.cluster().database(database);
            execute(first, database, "CREATE TABLE domain_event_entry (time_stamp text, body text)");
        }
        execute(first, "policy", "INSERT INTO domain_event_entry VALUES (now(), 'one')");
        Backup.Made backup = new Backup(made.resolve("backup")).make(made.resolve("up"), first.cluster(), false);
        first.member().stop();
        assertThat(backup.files()).isGreaterThan(500);
        assertThat(backup.proof()).isEqualTo(new TrialRestore.Proof(3, 1));
    }

    @BeforeEach
    void theServerGoesOn() throws Exception {
        PrivateCopy.folder(made, folder, file -> true);
        use = folder.resolve("up");
        backup = new Backup(folder.resolve("backup"));
        server = server(use, folder.resolve("log"));
        server.member().start();
    }

    @AfterEach
    void stop() {
        server.member().stop();
    }

    @Test
    void allThatWasWrittenUntilAKillIsThereAgain() throws Exception {
        record("two");
        server.member().kill();

        restore(Optional.empty(), true);

        assertThat(rows()).containsExactly("one", "two");
        assertThat(told).anyMatch(line -> line.contains("De data, der var, ligger nu i"));
    }

    @Test
    void whereTheOldDiskIsGoneTheArchiveAndThenTheBackupAreTheEnd() throws Exception {
        record("two");
        execute("policy", "SELECT pg_switch_wal()");
        server.member().stop();
        Folders.delete(use.resolve("postgres/data"));
        restore(Optional.empty(), false);
        assertThat(rows()).containsExactly("one", "two");

        server.member().stop();
        Folders.delete(use);
        restore(Optional.empty(), false);
        assertThat(rows()).containsExactly("one");
    }

    @Test
    void aMomentIsReachedAndALaterBackupGoesOnFromThere() throws Exception {
        record("two");
        Instant moment = Instant.parse(string(
                "policy",
                "SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC'," + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"));
        record("three");
        server.member().stop();

        restore(Optional.of(moment), true);
        assertThat(rows()).containsExactly("one", "two");

        record("four");
        Backup later = new Backup(folder.resolve("later"));
        assertThat(later.make(use, server.cluster(), false).proof()).isEqualTo(new TrialRestore.Proof(3, 3));
        server.member().stop();
        Instant never = Instant.now().plusSeconds(3600);
        assertThatThrownBy(() ->
                        new Restoration(later, use, folder.resolve("log"), told::add).run(Optional.of(never), true))
                .isInstanceOf(StackFailure.class)
                .hasMessage("%s er efter det sidste, der er WAL til.", never);
        server.member().start();
        assertThat(rows()).containsExactly("one", "two", "four");
    }

    @Test
    void aMomentBeforeTheBackupIsRefused() {
        server.member().stop();
        assertThatThrownBy(() -> restore(Optional.of(backup.finished().minusSeconds(1)), true))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("er før sikkerhedskopien var færdig");
        server.member().start();
    }

    @Test
    void dataThatAreThereStayUnlessTheyMayBeSetAside() throws Exception {
        record("two");
        server.member().stop();
        assertThatThrownBy(() -> restore(Optional.empty(), false))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("--set-aside");
        server.member().start();
        assertThat(rows()).containsExactly("one", "two");
    }

    @Test
    void aBackupThatIsNotWholeIsRefused() throws Exception {
        server.member().stop();
        Path version = backup.base().resolve("PG_VERSION");
        byte[] before = Files.readAllBytes(version);
        Files.write(version, new byte[] {'x'}, StandardOpenOption.APPEND);
        demandRefusal("base/PG_VERSION er ikke, som den blev skrevet");
        Files.delete(version);
        demandRefusal("base/PG_VERSION mangler");
        Files.write(version, before);
        Files.writeString(backup.wal().resolve("more"), "");
        demandRefusal("wal/more, som ikke hører til");
        Files.delete(backup.wal().resolve("more"));
        Files.delete(backup.folder().resolve("MANIFEST.sha256"));
        demandRefusal("er ikke en hel sikkerhedskopi");
        server.member().start();
        assertThat(rows()).containsExactly("one");
    }

    @Test
    void anArchivedFileThatCannotBeReadIsNotTakenForTheEnd() throws Exception {
        execute("policy", "SELECT pg_switch_wal()");
        server.member().stop();
        Path archive = use.resolve("postgres/archive");
        Path broken = archive.resolve("0000000100000000000000AA.gz");
        Files.writeString(broken, "half");
        demandRefusal("er ikke hel");
        Files.delete(broken);
        server.member().start();
    }

    @Test
    void theWalOfAnotherClusterIsLeftAlone() throws Exception {
        server.member().stop();
        Folders.delete(use);
        server = server(Folders.create(use), folder.resolve("log"));
        server.member().start();
        for (String database : DATABASES) {
            server.cluster().database(database);
        }
        new Backup(folder.resolve("other")).make(use, server.cluster(), false);
        server.member().stop();

        restore(Optional.empty(), true);

        assertThat(rows()).containsExactly("one");
        assertThat(told).anyMatch(line -> line.contains("WAL-arkivet er fra en anden database"));
        assertThat(told).noneMatch(line -> line.contains("WAL-filer fra de gamle data"));
        assertThat(use.resolve("secrets.properties.before-" + stamp())).exists();
    }

    @Test
    void kafkasFilesAreCopiedIfAskedAndComeBackOnlyWhereTheyAreLost() throws Exception {
        Path kafka = Folders.create(use.resolve("kafka/data")).resolve("meta.properties");
        Files.writeString(kafka, "before");
        backup = new Backup(folder.resolve("with Kafka's"));
        backup.make(use, server.cluster(), true);
        server.member().stop();
        Files.writeString(kafka, "after");
        restore(Optional.empty(), true);
        assertThat(kafka).hasContent("after");

        server.member().stop();
        Folders.delete(use.resolve("kafka"));
        restore(Optional.empty(), true);
        assertThat(kafka).hasContent("before");
    }

    @Test
    void onlyItsOwnerCanReadIt() throws Exception {
        assertThat(Folders.openToOthers(backup.folder(), Integer.MAX_VALUE)).isEmpty();
        assertThat(backup.secrets().resolve("secrets.properties"))
                .hasSameTextualContentAs(use.resolve("secrets.properties"));
        assertThatThrownBy(() -> backup.make(use, server.cluster(), false))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("er ikke tom");
    }

    private void demandRefusal(String why) {
        assertThatThrownBy(() -> restore(Optional.empty(), true))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining(why);
    }

    /** The time in the names of what was set aside. */
    private String stamp() throws Exception {
        try (var files = Files.newDirectoryStream(use.resolve("postgres"), "data-before-*")) {
            return files.iterator().next().getFileName().toString().substring("data-before-".length());
        }
    }

    private void restore(Optional<Instant> until, boolean setAside) {
        new Restoration(backup, use, folder.resolve("log"), told::add).run(until, setAside);
        server = server(use, folder.resolve("log"));
        server.member().start();
    }

    private static LocalPostgres server(Path place, Path log) {
        Secrets secrets = Secrets.in(place.resolve("secrets.properties"));
        return LocalPostgres.in(
                place.resolve("postgres"), Ports.free(), log, role -> secrets.get("password-of-" + role));
    }

    private void record(String body) throws SQLException {
        execute("policy", "INSERT INTO domain_event_entry VALUES (now(), '" + body + "')");
    }

    private List<String> rows() throws SQLException {
        return List.of(string("policy", "SELECT string_agg(body, ' ' ORDER BY time_stamp) FROM domain_event_entry")
                .split(" "));
    }

    private void execute(String database, String statement) throws SQLException {
        execute(server, database, statement);
    }

    private static void execute(LocalPostgres server, String database, String statement) throws SQLException {
        try (var connection = server.cluster().connect(database);
                var running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    private String string(String database, String query) throws SQLException {
        try (var connection = server.cluster().connect(database);
                var row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
