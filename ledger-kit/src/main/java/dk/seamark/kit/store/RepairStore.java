package dk.seamark.kit.store;

import dk.seamark.kit.kafka.KafkaSettings;
import dk.seamark.kit.signing.RecordVerifier;
import dk.seamark.kit.signing.SigningSettings;
import dk.seamark.kit.step.Step;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.kafka.common.KafkaException;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The repair step of a service: {@code java -jar app.jar repair-store}. It brings back events that a restored store
 * lost and the topic still has. It is a process of its own, as it works as the owner of the tables, whose password a
 * service never has.
 */
public final class RepairStore {

    /** The name by which the step is asked for. */
    static final String NAME = "repair-store";

    private static final String URL = "FLYWAY_URL";
    private static final String OWNER = "FLYWAY_USER";
    private static final String PASSWORD = "FLYWAY_PASSWORD";

    private static final int COMPLETE = 0;
    private static final int FAILED = 1;
    private static final int WRONG_COMMAND = 2;
    private static final int CAN_BE_REPAIRED = 3;

    private static final String HELP = """
            java -jar app.jar repair-store [--apply]

            Holder tjenestens database op mod det, den har sendt, og viser, hvad databasen mangler efter en gendannelse.
            Med --apply hentes det tilbage fra Kafka i én transaktion og efterses. Stop tjenesten først.
            Holds the service's database against what it has sent, and shows what the database lacks after a restore.
            With --apply it is brought back from Kafka in one transaction, and verified. Stop the service first.

            I miljøet / in the environment:
              FLYWAY_URL                    jdbc:postgresql://VÆRT:PORT/DATABASE
              FLYWAY_USER                   rollen, der ejer databasen, fx policy_owner / the role that owns it
              FLYWAY_PASSWORD               dens adgangskode / its password
              SEAMARK_KAFKA_*, SEAMARK_SIGNING_TRUSTED
                                            som for tjenesten; adgangen til Kafka skal kunne læse begge emner / as for
                                            the service; the login to Kafka must be able to read both topics

            Svarkode: 0 databasen har det hele, 1 det lykkedes ikke, 2 kommandoen er forkert, 3 noget kan hentes tilbage.
            Exit code: 0 the database has it all, 1 it could not be done, 2 the command is wrong, 3 something can be
            brought back.
            """;

    private final Step step;
    private final Function<JdbcOperations, RestoredCopies> copies;

    RepairStore(Step step, Function<JdbcOperations, RestoredCopies> copies) {
        this.step = step;
        this.copies = copies;
    }

    /** Repairs and ends the process, if the first argument is {@code repair-store}; otherwise does nothing. */
    public static void ifAsked(String... words) {
        ifAsked(jdbc -> RestoredCopies.NONE, words);
    }

    /**
     * The same for a service that keeps copies beside its events and texts.
     *
     * @param copies finds them in the database of the service
     */
    public static void ifAsked(Function<JdbcOperations, RestoredCopies> copies, String... words) {
        Step.ifAsked(NAME, words, (step, options) -> {
            System.setProperty("logging.level.root", "WARN");
            return new RepairStore(step, copies).run(options);
        });
    }

    /** The settings that the step shares with the service. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({KafkaSettings.class, SigningSettings.class})
    static class Settings {}

    int run(List<String> options) {
        if (options.contains("--help") || options.contains("-h")) {
            step.out().print(HELP);
            return COMPLETE;
        }
        Set<String> unknown = new HashSet<>(options);
        unknown.remove("--apply");
        if (!unknown.isEmpty()) {
            return refuse(
                    WRONG_COMMAND,
                    "%s is not known; see repair-store --help."
                            .formatted(unknown.iterator().next()));
        }
        Optional<String> unset = step.unset(List.of(URL, OWNER, PASSWORD));
        if (unset.isPresent()) {
            return refuse(WRONG_COMMAND, unset.get());
        }
        try (var context = new SpringApplicationBuilder(Settings.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run()) {
            KafkaSettings kafka = context.getBean(KafkaSettings.class);
            String service = context.getEnvironment().getRequiredProperty("seamark.service-name");
            return repair(kafka, context.getBean(SigningSettings.class), service, options.contains("--apply"));
        }
    }

    /** Returns the exit code. */
    int repair(KafkaSettings kafka, SigningSettings signing, String service, boolean apply) {
        // Without it no record of the service would count, and its store would seem to have all of them.
        List<String> trusted = signing.trusted() == null ? List.of() : signing.trusted();
        if (trusted.stream().noneMatch(key -> key.strip().startsWith(service + "="))) {
            return refuse(WRONG_COMMAND, "SEAMARK_SIGNING_TRUSTED has no key of %s.".formatted(service));
        }
        RecordVerifier verifier = new RecordVerifier(signing, kafka.partitions());
        try (Connection owner = DriverManager.getConnection(value(URL), value(OWNER), value(PASSWORD))) {
            JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(owner, true));
            TopicTail tail = new TopicTail(kafka, kafka.eventsTopic());
            Map<String, Integer> unlisted = new TreeMap<>();
            StoreComparison comparison = new StoreComparison(
                    jdbc, verifier, service, found -> unlisted.merge(found.keyId(), 1, Integer::sum));
            List<SentHistory.Missing> missing = new ArrayList<>();
            SentHistory history = new SentHistory(Map.of(), missing::add);
            tail.read(Map.of(), records -> history.take(comparison.compare(records)));
            RepairReport report = new RepairReport(step.out());
            history.contradicting().forEach(report::contradicting);
            unlisted.forEach(report::unlisted);
            if (missing.isEmpty()) {
                step.out().printf("The store has all events that %s sent.%n", service);
                return COMPLETE;
            }
            StoreRepair repair = new StoreRepair(jdbc, TombstoneDelay.of(kafka), copies.apply(jdbc));
            StoreRepair.Plan plan = repair.plan(missing);
            Set<String> named = LostTexts.named(
                    plan.lost().stream().map(event -> event.decoded().payload()).toList());
            List<LostTexts.Text> texts = new LostTexts(kafka, verifier).read(named);
            report.plan(plan, named, texts);
            if (!plan.obstacles().isEmpty()) {
                plan.obstacles().forEach(obstacle -> step.refuse(FAILED, obstacle + "."));
                return refuse(FAILED, "nothing was changed.");
            }
            if (!apply) {
                step.out().println("Nothing was changed; with --apply they are brought back.");
                return CAN_BE_REPAIRED;
            }
            owner.setAutoCommit(false);
            StoreRepair.Outcome outcome = repair.carryOut(plan, texts);
            owner.commit();
            owner.setAutoCommit(true);
            report.broughtBack(plan, texts, outcome);
            return verified(jdbc, kafka, tail, comparison);
        } catch (SQLException | DataAccessException e) {
            return refuse(FAILED, "PostgreSQL: " + firstLine(e) + "; nothing was changed.");
        } catch (KafkaException e) {
            return refuse(FAILED, "Kafka: " + firstLine(e) + "; nothing was changed.");
        }
    }

    private int verified(JdbcTemplate jdbc, KafkaSettings kafka, TopicTail tail, StoreComparison comparison) {
        try {
            return verify(jdbc, kafka, tail, comparison);
        } catch (DataAccessException | KafkaException e) {
            return refuse(
                    FAILED, "it was brought back, and could not be verified: " + firstLine(e) + "; run it again.");
        }
    }

    private int verify(JdbcTemplate jdbc, KafkaSettings kafka, TopicTail tail, StoreComparison comparison) {
        SentHistory history = new SentHistory(Map.of(), missing -> {});
        Map<Integer, Long> next = tail.read(Map.of(), records -> history.take(comparison.compare(records)));
        if (history.firstMissing() != null) {
            return refuse(
                    FAILED, "it is still so: " + StoreDifference.of(history).sentence() + ".");
        }
        new StoreTable(jdbc)
                .complete(StoreIdentity.of(jdbc), kafka.eventsTopic(), tail.topicId(), next, history.highest());
        step.out().println("Verified: the store has all events that are on the topic.");
        return COMPLETE;
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("it failed");
    }

    private String value(String variable) {
        return step.value(variable);
    }

    private int refuse(int code, String sentence) {
        return step.refuse(code, sentence);
    }
}
