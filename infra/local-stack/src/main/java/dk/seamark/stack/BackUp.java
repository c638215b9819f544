package dk.seamark.stack;

import dk.seamark.stack.command.WithHelp;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./seamark backup}. */
@Command(
        name = "backup",
        description = {"Tag en sikkerhedskopi, og prøv den / make a backup, and try it.", """

            Kopierer PostgreSQLs data med den WAL, der hører til, og adgangskoder og nøgler, mens stakken kører; ellers \
            startes PostgreSQL alene. Læser kopien igen og gendanner den på prøve. Fra den første kopi på gemmes al WAL, \
            højst et minut efter at den er skrevet, så et senere tidspunkt kan nås.
            Copies PostgreSQL's data with their WAL, and passwords and keys, while the stack runs; otherwise PostgreSQL \
            is started alone. Reads the copy again and restores it for a trial. From the first backup on, all WAL is \
            kept, at most a minute after it was written, so that a later moment can be reached."""},
        footer = """
            Kopien er hemmelig: den, der har den, kan skrive under som tjenesterne. Læg den på en anden disk. Den \
            gemte WAL ligger i .seamark/up/postgres/archive og vokser; det, der er ældre end den ældste kopi, du vil \
            bruge, kan slettes.
            The backup is secret: whoever has it can sign as the services. Keep it on another disk.
            WAL is kept in .seamark/up/postgres/archive, which grows; what is older than the oldest backup of use can \
            be deleted.""")
final class BackUp extends WithHelp implements Runnable {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    @Option(
            names = "--to",
            paramLabel = "MAPPE",
            description = {
                "hvor kopien lægges, en ny mappe; ellers .seamark/backups/TIDSPUNKT",
                "where the backup goes, a new folder; else .seamark/backups/TIME"
            })
    private @Nullable Path to;

    @Option(
            names = "--with-kafka",
            description = {
                "tag Kafkas data med; kun når stakken er stoppet",
                "copy Kafka's data too; only when the stack is down"
            })
    private boolean withKafka;

    @Override
    public void run() {
        Path folder = Main.folder();
        Path target = Optional.ofNullable(to)
                .orElseGet(() -> folder.resolve("backups").resolve(STAMP.format(Instant.now())));
        new Maintenance(folder, "up", System.out).backup(target, withKafka);
    }
}
