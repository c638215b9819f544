package dk.seamark.stack;

import dk.seamark.stack.backup.Backup;
import dk.seamark.stack.backup.Restoration;
import dk.seamark.stack.folder.Secrets;
import dk.seamark.stack.folder.StackFolder;
import dk.seamark.stack.kafka.Access;
import dk.seamark.stack.kafka.KafkaUsers;
import dk.seamark.stack.kafka.LocalKafka;
import dk.seamark.stack.kafka.Topics;
import dk.seamark.stack.postgres.LocalPostgres;
import dk.seamark.stack.postgres.WalArchive;
import dk.seamark.stack.process.StackFailure;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an operator does to the data of a stack. Whatever it finds is told in Danish.
 *
 * @param folder the stack's folder
 * @param use the name of the data in it
 * @param out takes what is told
 */
public record Maintenance(Path folder, String use, PrintStream out) {
    private static final double BYTES_OF_MEGABYTE = 1e6;

    /**
     * Makes a backup and tries it, whether the stack runs or not.
     *
     * @param target where it goes; not there yet, or empty
     * @param withKafka whether to copy Kafka's data too, for which the stack must be down
     * @throws StackFailure when it cannot be made, or the trial fails
     */
    public void backup(Path target, boolean withKafka) {
        demandData();
        Secrets secrets = secrets();
        var running = LocalPostgres.running(data().resolve("postgres"), role -> secrets.get("password-of-" + role));
        if (running.isPresent() && withKafka) {
            throw new StackFailure("Kafkas data kan kun kopieres, når stakken er stoppet.");
        }
        Backup backup = new Backup(target.toAbsolutePath());
        out.println("Sikkerhedskopien tages …");
        if (running.isPresent()) {
            tell(backup, backup.make(data(), running.get(), false));
            return;
        }
        try (var held = StackFolder.hold(folder, use)) {
            LocalPostgres postgres = Storage.in(held, PortPlan.random()).postgres();
            try {
                postgres.member().start();
                tell(backup, backup.make(data(), postgres.cluster(), withKafka));
            } finally {
                postgres.member().stop();
            }
        }
    }

    private void tell(Backup backup, Backup.Made made) {
        out.println("Sikkerhedskopien er i %s:".formatted(backup.folder()));
        for (String part : List.of("base", "wal", "secrets", "kafka")) {
            Path place = backup.folder().resolve(part);
            if (Files.exists(place)) {
                out.println("  %-9s%10s MB".formatted(part, megabytes(place)));
            }
        }
        out.println("%d filer er læst igen og er, som de blev skrevet.".formatted(made.files()));
        out.println("Den er gendannet på prøve: PostgreSQL læste %d rækker i %d tabeller."
                .formatted(made.proof().rows(), made.proof().tables()));
        Path archive = WalArchive.of(data().resolve("postgres")).folder();
        out.println("Den gemte WAL i %s fylder %s MB.".formatted(archive, megabytes(archive)));
        out.println("Gendan med ./seamark restore --from '%s'".formatted(backup.folder()));
    }

    private static String megabytes(Path place) {
        return String.format(Locale.forLanguageTag("da"), "%.1f", Backup.size(place) / BYTES_OF_MEGABYTE);
    }

    /**
     * Restores a backup and holds the databases against Kafka; the stack must be down.
     *
     * @param until the moment whose state is wanted; empty for all that there is
     * @param setAside whether data that are there may be set aside
     * @return 0 if nothing is missing, 3 if something can be brought back, otherwise what could not be done
     * @throws StackFailure when it cannot be restored; what was there is in its place
     */
    public int restore(Backup backup, Optional<Instant> until, boolean setAside) {
        try (var held = StackFolder.hold(folder, use)) {
            new Restoration(backup, data(), held.log("postgres-restore"), out::println).run(until, setAside);
        }
        if (!Files.exists(data().resolve("kafka/data/meta.properties"))) {
            out.println("Databaserne er gendannet. Kafkas data er væk, så intet kan sammenlignes: følg afsnittet"
                    + " \"Kafka lost records\" i docs/operating.md, før stakken startes.");
            return RepairStep.CAN_BE_REPAIRED;
        }
        out.println("Databaserne er gendannet og holdes nu op mod Kafka …");
        return repairStore(false);
    }

    /**
     * Holds the databases against Kafka; the stack must be down.
     *
     * @param apply whether to bring back what is missing
     * @return as {@link #restore}
     */
    public int repairStore(boolean apply) {
        demandData();
        try (var alone = StorageAlone.start(folder, use)) {
            int code = RepairStep.runAll(alone, apply, out);
            out.println(
                    switch (code) {
                        case RepairStep.COMPLETE -> "Intet mangler; start stakken med ./seamark up.";
                        case RepairStep.CAN_BE_REPAIRED ->
                            "Intet er ændret. Hent det, der mangler, tilbage med ./seamark repair-store --apply, før"
                                    + " stakken startes; indtil da afviser tjenesterne at skrive.";
                        default ->
                            "Mindst én database mangler noget, der ikke kunne hentes tilbage; det står ovenfor"
                                    + " hvorfor. Lad stakken være stoppet så længe.";
                    });
            return code;
        }
    }

    /** Makes topics, logins and rights where they are missing, and verifies, whether the stack runs or not. */
    public void topics() {
        if (Files.exists(data().resolve("secrets.properties"))) {
            Secrets secrets = secrets();
            KafkaUsers users = new KafkaUsers(user -> secrets.get("kafka-password-of-" + user));
            var running = LocalKafka.running(data().resolve("kafka"), users);
            if (running.isPresent()) {
                topics(running.get(), users);
                return;
            }
        }
        try (var held = StackFolder.hold(folder, use)) {
            Storage storage = Storage.in(held, PortPlan.random());
            try {
                storage.kafka().member().start();
                topics(storage.kafka().bootstrapServers(), storage.kafkaUsers());
            } finally {
                storage.kafka().member().stop();
            }
        }
    }

    private void topics(String bootstrapServers, KafkaUsers users) {
        Topics topics = Topics.STANDARD;
        topics.create(bootstrapServers, users, Access.SERVICES);
        topics.verify(bootstrapServers, users);
        out.println("Emnerne %s og %s er der og er, som de skal være.".formatted(topics.events(), topics.texts()));
        for (Access access : Access.SERVICES) {
            out.println("  %-19sskriver til begge, læser %s%s"
                    .formatted(
                            access.service(),
                            access.readsTexts() ? "begge" : "hændelser",
                            access.feed() ? ", i læsegrupper" : ""));
        }
    }

    private Path data() {
        return folder.resolve(use);
    }

    private Secrets secrets() {
        return Secrets.in(data().resolve("secrets.properties"));
    }

    private void demandData() {
        if (!Files.exists(data().resolve("postgres/data/PG_VERSION"))) {
            throw new StackFailure("Der er ingen data i %s.".formatted(data()));
        }
    }
}
