package dk.seamark.stack;

import dk.seamark.stack.backup.Backup;
import dk.seamark.stack.command.WithHelp;
import dk.seamark.stack.process.StackFailure;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./seamark restore}. */
@Command(
        name = "restore",
        description = {"Gendan en sikkerhedskopi / restore a backup.", """

            Efterser kopien, lader PostgreSQL afspille al den WAL, der er, og holder så databaserne op mod Kafka. \
            Stakken skal være stoppet. Kafkas data bliver, som de er; er de væk, tages kopiens, hvis den har nogen.
            Verifies the backup, has PostgreSQL replay all WAL there is, and then holds the databases against Kafka. \
            The stack must be down. Kafka's data stay as they are; lost ones are taken from the backup if it has any."""},
        footer = """
            Svarkode: 0 intet mangler, 1 eller 2 det lykkedes ikke, 3 noget kan hentes tilbage fra Kafka.
            Exit code: 0 nothing is missing, 1 or 2 it could not be done, 3 something can be brought back from Kafka.""")
final class RestoreBackup extends WithHelp implements Callable<Integer> {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    @Option(
            names = "--from",
            paramLabel = "MAPPE",
            required = true,
            description = "kopien, som ./seamark backup lavede / the backup that ./seamark backup made")
    private Path from = Path.of("");

    @Option(
            names = "--until",
            paramLabel = "TIDSPUNKT",
            description = {
                "stop ved det, der var skrevet på et tidspunkt, fx 2026-11-29T08:15 (dansk tid) eller"
                        + " 2026-11-29T07:15:00Z",
                "stop at what was written at a moment (Danish time unless it names its zone)"
            })
    private @Nullable String until;

    @Option(
            names = "--set-aside",
            description = {
                "læg de data, der er, til side under et andet navn",
                "set the data that are there aside, under another name"
            })
    private boolean setAside;

    @Override
    public Integer call() {
        return new Maintenance(Main.folder(), "up", System.out)
                .restore(
                        new Backup(from.toAbsolutePath()),
                        Optional.ofNullable(until).map(RestoreBackup::moment),
                        setAside);
    }

    /** A moment that a person wrote. */
    static Instant moment(String words) {
        try {
            return OffsetDateTime.parse(words).toInstant();
        } catch (DateTimeParseException ignored) {
            try {
                return LocalDateTime.parse(words).atZone(DENMARK).toInstant();
            } catch (DateTimeParseException e) {
                throw new StackFailure(
                        "--until skal være et tidspunkt som 2026-11-29T08:15 eller 2026-11-29T07:15:00Z, ikke %s."
                                .formatted(words),
                        e);
            }
        }
    }
}
