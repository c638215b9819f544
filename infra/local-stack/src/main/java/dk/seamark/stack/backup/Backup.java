package dk.seamark.stack.backup;

import dk.seamark.stack.folder.Folders;
import dk.seamark.stack.folder.Secrets;
import dk.seamark.stack.postgres.Cluster;
import dk.seamark.stack.postgres.WalArchive;
import dk.seamark.stack.process.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A backup of a stack: PostgreSQL's files with the WAL that they need, the secrets without which they are of no use,
 * Kafka's files if they were copied, and the SHA-256 of each file. All of it only its owner can read.
 *
 * @param folder where it is
 */
public record Backup(Path folder) {
    private static final String FINISHED = "finished";

    /**
     * What came of making one.
     *
     * @param files how many files it has
     * @param proof what a trial restore of it found
     */
    public record Made(int files, TrialRestore.Proof proof) {}

    /**
     * Makes it, reads it again and restores it for a trial.
     *
     * @param use the folder of the stack's data
     * @param running the PostgreSQL server on them
     * @param kafkaToo whether to copy Kafka's files; Kafka must be down
     * @throws StackFailure when it cannot be made, or the trial fails; what there is of it stays
     */
    public Made make(Path use, Cluster running, boolean kafkaToo) {
        try {
            demandEmpty();
            Folders.create(folder);
            if (kafkaToo) {
                // Before PostgreSQL, which is then sure to know all that Kafka has.
                PrivateCopy.folder(use.resolve("kafka/data"), kafka(), file -> true);
            }
            Path postgres = use.resolve("postgres");
            BaseBackup.make(running, postgres.resolve("data"), WalArchive.of(postgres), base(), wal());
            copySecrets(use, secrets());
            Secrets.writePrivately(
                    folder.resolve("backup.properties"),
                    FINISHED + "=" + Instant.now().truncatedTo(ChronoUnit.MILLIS) + "\n");
            Manifest.write(folder);
            PrivateCopy.sync(folder);
            int files = Manifest.verify(folder);
            return new Made(files, TrialRestore.of(this));
        } catch (IOException e) {
            throw new StackFailure("Sikkerhedskopien i %s kunne ikke skrives: %s".formatted(folder, e), e);
        }
    }

    private void demandEmpty() throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw new StackFailure("%s er ikke tom; vælg en ny mappe med --to.".formatted(folder));
                }
            }
        }
    }

    /** Whoever has these can sign as the services and as the logs; without them the databases are of little use. */
    private static void copySecrets(Path use, Path to) throws IOException {
        PrivateCopy.file(use.resolve("secrets.properties"), to.resolve("secrets.properties"));
        if (Files.exists(use.resolve("issuer"))) {
            PrivateCopy.folder(use.resolve("issuer"), to.resolve("issuer"), file -> true);
        }
        if (Files.exists(use.resolve("witness-logs"))) {
            PrivateCopy.file(use.resolve("witness-logs"), to.resolve("witness-logs"));
        }
    }

    /** When it was finished: the earliest moment that a restore can reach. */
    Instant finished() {
        Path file = folder.resolve("backup.properties");
        try {
            return Instant.parse(Files.readString(file).strip().substring(FINISHED.length() + 1));
        } catch (IOException e) {
            throw new StackFailure("%s kan ikke læses: %s".formatted(file, e), e);
        }
    }

    /** PostgreSQL's data directory. */
    Path base() {
        return folder.resolve("base");
    }

    /** The WAL, as files of an archive. */
    Path wal() {
        return folder.resolve("wal");
    }

    /** Kafka's files, if they were copied. */
    Path kafka() {
        return folder.resolve("kafka");
    }

    /** Passwords and keys. */
    Path secrets() {
        return folder.resolve("secrets");
    }

    /** The password of a role of PostgreSQL, as it was. */
    String password(String role) {
        return Secrets.in(secrets().resolve("secrets.properties")).get("password-of-" + role);
    }

    /** How many bytes a part of it has; 0 if it is not there. */
    public static long size(Path part) {
        if (!Files.exists(part)) {
            return 0;
        }
        try (var files = Files.walk(part)) {
            long bytes = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
            return bytes;
        } catch (IOException e) {
            throw new StackFailure("%s kan ikke læses: %s".formatted(part, e), e);
        }
    }
}
