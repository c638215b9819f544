package dk.seamark.stack.backup;

import dk.seamark.stack.folder.Secrets;
import dk.seamark.stack.postgres.Cluster;
import dk.seamark.stack.postgres.LocalPostgres;
import dk.seamark.stack.postgres.WalArchive;
import dk.seamark.stack.process.Ports;
import dk.seamark.stack.process.StackFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Puts a backup back in the place of a stack's data, and has PostgreSQL replay all WAL that there is, or as much as was
 * there at a moment. What was there is kept beside it under another name. The stack must be down and stays down.
 *
 * @param backup what is put back
 * @param use the folder of the stack's data
 * @param log where PostgreSQL's output goes
 * @param progress is told, in Danish, what happens
 */
public record Restoration(Backup backup, Path use, Path log, Consumer<String> progress) {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** PostgreSQL knows no time zone by its name, not even Z, when it reads this. */
    private static final DateTimeFormatter POSTGRES_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS'+00'").withZone(ZoneOffset.UTC);

    private static final Pattern WAL = Pattern.compile("[0-9A-F]{24}|[0-9A-F]{8}\\.history");
    private static final String TOO_LATE = "recovery ended before configured recovery target was reached";

    /**
     * Restores.
     *
     * @param until the moment whose state is wanted; empty for the end of the WAL
     * @param setAside whether data that are there may be set aside
     * @throws StackFailure when the backup is not whole, data are there and may not be set aside, or PostgreSQL does
     *     not come up: then what was there is back in its place
     */
    public void run(Optional<Instant> until, boolean setAside) {
        try {
            progress.accept("Sikkerhedskopien efterses …");
            int files = Manifest.verify(backup.folder());
            progress.accept("%d filer er, som de blev skrevet.".formatted(files));
            until.filter(backup.finished()::isAfter).ifPresent(moment -> {
                throw new StackFailure("%s er før sikkerhedskopien var færdig (%s); brug en ældre."
                        .formatted(moment, backup.finished()));
            });
            String stamp = STAMP.format(Instant.now());
            Path old = postgres().resolve("data-before-" + stamp);
            boolean replaces = Files.exists(data());
            if (replaces && !setAside) {
                throw new StackFailure(
                        "Der er data i %s; med --set-aside bliver de lagt til side og ikke slettet.".formatted(use));
            }
            gatherWal(stamp);
            if (replaces) {
                Files.move(data(), old);
                progress.accept("De data, der var, ligger nu i %s.".formatted(old));
            }
            restoreSecrets(stamp);
            restoreKafka();
            try {
                recover(until, old);
            } catch (StackFailure | IOException e) {
                putBack(old, stamp);
                throw e;
            }
        } catch (IOException e) {
            throw new StackFailure("Gendannelsen lykkedes ikke: " + e, e);
        }
    }

    private Path postgres() {
        return use.resolve("postgres");
    }

    private Path data() {
        return postgres().resolve("data");
    }

    /** Adds the backup's WAL to the archive of the stack, which may know more, and sees that all of it can be read. */
    private void gatherWal(String stamp) throws IOException {
        Path archive = WalArchive.of(postgres()).folder();
        try (var files = Files.newDirectoryStream(backup.wal())) {
            for (Path file : files) {
                Path there = archive.resolve(file.getFileName());
                if (Files.exists(there) && Files.mismatch(file, there) >= 0) {
                    Path other = postgres().resolve("archive-before-" + stamp);
                    Files.move(archive, other);
                    progress.accept("WAL-arkivet er fra en anden database og ligger nu i %s.".formatted(other));
                    break;
                }
            }
        }
        try (var files = Files.newDirectoryStream(backup.wal())) {
            for (Path file : files) {
                Path there = archive.resolve(file.getFileName());
                if (!Files.exists(there)) {
                    PrivateCopy.file(file, there);
                }
            }
        }
        // PostgreSQL takes a file that cannot be read for the end of the WAL.
        try (var files = Files.newDirectoryStream(archive, "*" + WalArchive.COMPRESSED)) {
            for (Path file : files) {
                try (var content = new GZIPInputStream(Files.newInputStream(file))) {
                    content.transferTo(OutputStream.nullOutputStream());
                } catch (IOException e) {
                    throw new StackFailure(
                            "%s i WAL-arkivet er ikke hel; uden den er senere WAL ikke til at bruge.".formatted(file),
                            e);
                }
            }
        }
    }

    /** The backup's passwords are those of its databases; what was drawn since is kept. */
    private void restoreSecrets(String stamp) throws IOException {
        Path there = use.resolve("secrets.properties");
        Path from = backup.secrets().resolve("secrets.properties");
        if (Files.exists(there) && Files.mismatch(there, from) >= 0) {
            Path old = use.resolve("secrets.properties.before-" + stamp);
            Files.move(there, old);
            Map<String, String> merged = lines(old);
            merged.putAll(lines(from));
            StringBuilder text = new StringBuilder();
            merged.forEach(
                    (name, value) -> text.append(name).append('=').append(value).append('\n'));
            Secrets.writePrivately(there, text.toString());
            progress.accept("Adgangskoder og nøgler er sikkerhedskopiens; de, der var, ligger i %s.".formatted(old));
        } else if (!Files.exists(there)) {
            PrivateCopy.file(from, there);
        }
        for (String name : List.of("issuer", "witness-logs")) {
            Path kept = backup.secrets().resolve(name);
            if (Files.exists(kept) && !Files.exists(use.resolve(name))) {
                PrivateCopy.folder(kept, use.resolve(name), file -> true);
            }
        }
    }

    private static Map<String, String> lines(Path secrets) throws IOException {
        Map<String, String> lines = new TreeMap<>();
        for (String line : Files.readAllLines(secrets)) {
            int equals = line.indexOf('=');
            lines.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return lines;
    }

    /** What Kafka has is never older than what is put back, so it stays; only a lost one is taken from the backup. */
    private void restoreKafka() throws IOException {
        Path kafka = use.resolve("kafka/data");
        if (!Files.exists(kafka) && Files.exists(backup.kafka())) {
            PrivateCopy.folder(backup.kafka(), kafka, file -> true);
            progress.accept("Kafkas data er sikkerhedskopiens.");
        }
    }

    private void recover(Optional<Instant> until, Path old) throws IOException {
        TrialRestore.prepare(backup, data());
        takeUnarchivedWal(old);
        List<String> settings =
                new ArrayList<>(List.of(WalArchive.of(postgres()).restoreSetting(), "recovery_target_action=promote"));
        until.ifPresent(moment -> settings.add("recovery_target_time=" + POSTGRES_TIME.format(moment)));
        LocalPostgres server = LocalPostgres.recovering(postgres(), Ports.free(), log, backup::password, settings);
        progress.accept("PostgreSQL afspiller WAL …");
        try {
            server.member().start();
            tell(server.cluster());
        } catch (StackFailure e) {
            if (until.isPresent() && Files.readString(log).contains(TOO_LATE)) {
                throw new StackFailure("%s er efter det sidste, der er WAL til.".formatted(until.get()), e);
            }
            throw e;
        } catch (SQLException e) {
            throw new StackFailure("Den gendannede database kan ikke læses: " + e.getMessage(), e);
        } finally {
            // Archives what it wrote, and above all that a new timeline began.
            server.member().stop();
        }
    }

    /** The old server's WAL that never came into the archive, if its disk is still there and it is the same cluster. */
    private void takeUnarchivedWal(Path old) throws IOException {
        Path from = old.resolve("pg_wal");
        if (!Files.isDirectory(from) || clusterOf(old) != clusterOf(backup.base())) {
            return;
        }
        int count = 0;
        try (var files = Files.newDirectoryStream(from)) {
            for (Path file : files) {
                if (WAL.matcher(file.getFileName().toString()).matches()) {
                    PrivateCopy.file(file, data().resolve("pg_wal").resolve(file.getFileName()));
                    count++;
                }
            }
        }
        progress.accept("%d WAL-filer fra de gamle data er taget med.".formatted(count));
    }

    /** PostgreSQL's system identifier: the first eight bytes of its control file, in the order of the machine. */
    private static long clusterOf(Path data) throws IOException {
        return ByteBuffer.wrap(Files.readAllBytes(data.resolve("global/pg_control")))
                .getLong();
    }

    private void tell(Cluster cluster) throws SQLException {
        for (String service : List.of("policy", "indicator", "reporting")) {
            try (var connection = cluster.connect(service);
                    var row = connection
                            .createStatement()
                            .executeQuery("SELECT count(*), max(time_stamp) FROM domain_event_entry")) {
                row.next();
                progress.accept("%-10s %6d hændelser, den sidste %s"
                        .formatted(
                                service,
                                row.getLong(1),
                                Optional.ofNullable(row.getString(2)).orElse("–")));
            }
        }
    }

    private void putBack(Path old, String stamp) throws IOException {
        if (Files.exists(data())) {
            Files.move(data(), postgres().resolve("data-failed-" + stamp));
        }
        if (Files.exists(old)) {
            Files.move(old, data());
            progress.accept("De data, der var, er lagt tilbage.");
        }
    }
}
