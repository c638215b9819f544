package dk.seamark.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.seamark.acceptance.CanaryTexts.Service;
import dk.seamark.stack.Maintenance;
import dk.seamark.stack.Stack;
import dk.seamark.stack.client.Await;
import dk.seamark.stack.client.Reply;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.folder.Folders;
import dk.seamark.stack.kafka.KafkaUsers;
import dk.seamark.stack.postgres.Cluster;
import dk.seamark.stack.process.OwnClassPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A hundred texts of all kinds, each with a mark, are erased by two people, and the operator does what
 * docs/operating.md says under Erasure. Before, every mark is found at every place where texts are; after, none is.
 */
@ExtendWith(RunningStack.class)
final class CanarySearchStory {

    private static final int TEXTS = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> FORMATS =
            List.of("json", "html", "pdf", "docx", "xlsx", "csv", "figures.csv", "en.html", "en.pdf", "en.docx", "zip");

    /** Where the bytes of an archived rendering do not show its words. */
    private static final List<String> PACKED = List.of("pdf", "en.pdf");

    /** A second stands for the day after which Kafka compacts; the tombstones come again after two of them. */
    private static final Map<String, String> SOON = Map.of(
            "segment.ms", "1000",
            "max.compaction.lag.ms", "1000",
            "min.cleanable.dirty.ratio", "0",
            "file.delete.delay.ms", "0");

    private static final Map<String, String> OFTEN = Map.of("log.cleaner.backoff.ms", "100");

    @TempDir
    private static Path backups;

    private final Stack stack;
    private final SeamarkClient client;
    private final Path folder;
    private final long seed = new SecureRandom().nextLong();
    private final Canaries canaries = new Canaries(seed);
    private final CanaryTexts texts;

    CanarySearchStory(RunningStack.Town town) {
        stack = town.stack();
        client = town.client();
        folder = town.folder();
        texts = new CanaryTexts(client, canaries);
    }

    @Test
    void whatIsErasedIsFoundNowhere() throws Exception {
        // As from the first backup on: finished WAL is kept.
        Folders.create(archive());
        texts.write(TEXTS);
        assertThat(canaries.marks()).hasSize(TEXTS);
        Map<Service, List<String>> ids = texts.texts();
        assertThat(ids.values().stream().flatMap(List::stream)).hasSize(TEXTS);
        issue();
        Map<String, byte[]> issued = renderings();
        ByteSearch words = ByteSearch.ofWords(canaries.marks());
        ByteSearch samples = ByteSearch.ofSamples(only(issued, PACKED), 500);
        theSearchFindsAll(words, samples, issued);

        try (Admin kafka = admin()) {
            alter(kafka, AlterConfigOp.OpType.SET);
            ids.forEach((service, all) -> all.forEach(id -> texts.erase(service, id)));
            awaitCarriedOut();
            theOperator("vacuum");
            theOperator("wal");
            awaitGone("WAL", () -> {
                asSuperuser("postgres", "CHECKPOINT");
                return Haystacks.files(folder.resolve("data/postgres/data/pg_wal"), file -> true, words);
            });
            awaitGone("topic", () -> Haystacks.segments(folder.resolve("data/kafka"), words));
            alter(kafka, AlterConfigOp.OpType.DELETE);
        }

        Map<String, byte[]> redacted = renderings();
        ByteSearch gone = samples.without(redacted.values()).without(packsOfOthers());
        assertThat(gone.names()).isEqualTo(samples.names());
        nothingIsFound(words.and(gone), redacted);
    }

    private void issue() {
        client.reporting(CanaryTexts.SECRETARIAT, "/years/2024/packs")
                .post(Map.of())
                .expect(201);
        Await.status(200, PATIENCE, () -> pack("zip"));
    }

    private Reply pack(String format) {
        return client.reporting(CanaryTexts.AUDITOR, "/packs/plan/2024/1." + format)
                .get();
    }

    /** Packs that are alike have pages in common. */
    private List<byte[]> packsOfOthers() throws SQLException {
        List<byte[]> all = new ArrayList<>();
        try (Connection connection = stack.postgres().connect("reporting");
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT bytes FROM pack_archive WHERE municipality <> '"
                                + CanaryTexts.MUNICIPALITY + "'")) {
            while (rows.next()) {
                all.add(rows.getBytes(1));
            }
        }
        return all;
    }

    /** The pack in all forms, by format. */
    private Map<String, byte[]> renderings() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (String format : FORMATS) {
            all.put(format, Await.status(200, PATIENCE, () -> pack(format)).body());
        }
        all.put(
                "journal.zip",
                client.reporting(CanaryTexts.AUDITOR, "/packs/plan/2024/1/journal.zip")
                        .get()
                        .expect(200)
                        .body());
        return all;
    }

    private static Map<String, byte[]> only(Map<String, byte[]> all, List<String> some) {
        return some.stream().collect(Collectors.toMap(format -> format, all::get));
    }

    /** A search that finds nothing says something only where it found what was there. */
    private void theSearchFindsAll(ByteSearch words, ByteSearch samples, Map<String, byte[]> issued) throws Exception {
        analyse();
        asSuperuser("postgres", "SELECT pg_switch_wal()");
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(Haystacks.files(archive(), file -> true, words))
                        .as("archived WAL, seed %d", seed)
                        .isEqualTo(canaries.marks()));
        Map<String, Set<String>> found = places(words.and(samples));
        for (String place : List.of("data files", "rows of reporting")) {
            assertThat(found.get(place))
                    .as("%s, seed %d", place, seed)
                    .containsAll(words.and(samples).names());
        }
        assertThat(found.get("topic")).as("topic, seed %d", seed).isEqualTo(canaries.marks());
        Set<String> kept = new TreeSet<>(found.get("rows of policy"));
        kept.addAll(found.get("rows of indicator"));
        assertThat(kept).as("rows of the stores, seed %d", seed).containsAll(canaries.marks());

        Map<String, Set<String>> shown = shown(words, issued);
        Set<String> read = shown.getOrDefault("html", Set.of());
        assertThat(read).as("html").hasSizeGreaterThan(10);
        for (String format : List.of("json", "pdf", "docx", "en.html", "en.pdf", "en.docx")) {
            assertThat(shown.getOrDefault(format, Set.of())).as(format).isNotEmpty();
        }
        assertThat(shown.get("pdf")).as("pdf").isEqualTo(read);
    }

    /** Autovacuum does so from time to time: the planner's statistics hold values of columns. */
    private void analyse() throws SQLException {
        for (String service : Stack.SERVICES) {
            asSuperuser(service, "ANALYZE");
            String told = "SELECT count(*) FROM pg_stats WHERE attname = 'municipality'";
            assertThat(number(service, told)).as("statistics of %s", service).isPositive();
        }
    }

    private void nothingIsFound(ByteSearch search, Map<String, byte[]> redacted) throws Exception {
        Path backup = backup();
        throwAwayWalBefore(backup);
        ByteSearch town = ByteSearch.ofWords(List.of(CanaryTexts.MUNICIPALITY));
        for (Path searched : List.of(backup, folder.resolve("logs"))) {
            assertThat(Haystacks.files(searched, file -> true, town))
                    .as("%s", searched)
                    .isNotEmpty();
        }
        Map<String, Set<String>> found = places(search);
        found.putAll(shown(search, redacted));
        found.put("a backup after it", Haystacks.files(backup, file -> true, search));
        found.put("the stack's folder", Haystacks.files(folder, file -> true, search));
        Map<String, String> faults = new TreeMap<>();
        found.forEach((place, marks) -> {
            if (!marks.isEmpty()) {
                faults.put(
                        place,
                        marks.size() + ": " + marks.stream().map(canaries::kind).collect(Collectors.toSet()));
            }
        });
        assertThat(faults).as("what is left of what was erased, seed %d", seed).isEmpty();
    }

    /** Archived WAL from before the erasure holds what was erased, until it is thrown away. */
    private void throwAwayWalBefore(Path backup) throws IOException {
        String first;
        try (Stream<Path> needed = Files.list(backup.resolve("wal"))) {
            first = needed.map(file -> file.getFileName().toString())
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        try (Stream<Path> archived = Files.list(archive())) {
            for (Path file : archived.toList()) {
                if (file.getFileName().toString().compareTo(first) < 0) {
                    Files.delete(file);
                }
            }
        }
    }

    private Path archive() {
        return folder.resolve("data/postgres/archive");
    }

    /** What is found where texts are kept. */
    private Map<String, Set<String>> places(ByteSearch search) throws Exception {
        asSuperuser("postgres", "SELECT pg_switch_wal()");
        asSuperuser("postgres", "CHECKPOINT");
        Path postgres = folder.resolve("data/postgres");
        Map<String, Set<String>> found = new TreeMap<>();
        found.put(
                "data files",
                Haystacks.files(
                        postgres.resolve("data"), file -> !file.toString().contains("pg_wal"), search));
        found.put("WAL", Haystacks.files(postgres.resolve("data/pg_wal"), file -> true, search));
        found.put("archived WAL", Haystacks.files(archive(), file -> true, search));
        found.put("topic", Haystacks.segments(folder.resolve("data/kafka/data"), search));
        found.put("Kafka's files", Haystacks.files(folder.resolve("data/kafka"), file -> true, search));
        found.put("logs", Haystacks.files(folder.resolve("logs"), file -> true, search));
        for (String service : Stack.SERVICES) {
            found.put("rows of " + service, Haystacks.rows(stack.postgres(), service, search));
        }
        return found;
    }

    /** What is found in a pack's renderings, and in what the services answer. */
    private Map<String, Set<String>> shown(ByteSearch search, Map<String, byte[]> renderings) {
        Map<String, Set<String>> found = new TreeMap<>();
        renderings.forEach((format, bytes) -> found.put(format, Haystacks.packed(bytes, true, search)));
        for (String path : List.of("/history?limit=500", "/years/2024/standing", "/years/2024/areas", "/access-log")) {
            found.put("reporting " + path, search.in(read(client.reporting(CanaryTexts.AUDITOR, path))));
        }
        for (Service service : Service.values()) {
            for (String path : List.of("/erasures", "/access-log", CanaryTexts.PLAN)) {
                found.put(service + path, search.in(read(service.at(client, CanaryTexts.AUDITOR, path))));
            }
        }
        for (String path : List.of("/figures/2024", "/tracks/spor-1/reports/2024", "/tracks/spor-6/reports/2025")) {
            found.put(
                    "indicator " + path, search.in(read(client.indicator(CanaryTexts.STAFF, CanaryTexts.PLAN + path))));
        }
        return found;
    }

    private static byte[] read(SeamarkClient.Call call) {
        return call.get().expect(200).body();
    }

    private Path backup() {
        Path backup = backups.resolve("backup");
        new Maintenance(folder, "data", System.out).backup(backup, false);
        return backup;
    }

    /** As the page says it is to be looked at. */
    private void awaitCarriedOut() {
        String done =
                "SELECT count(*) FROM erased_text WHERE redacted AND municipality = '" + CanaryTexts.MUNICIPALITY + "'";
        await().atMost(PATIENCE.multipliedBy(2)).until(() -> number("reporting", done) == TEXTS);
    }

    private int number(String database, String query) throws SQLException {
        try (Connection connection = stack.postgres().connect(database);
                var row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    /** What goes by itself, and not at once. */
    private void awaitGone(String place, Callable<Set<String>> search) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() ->
                        assertThat(search.call()).as("%s, seed %d", place, seed).isEmpty());
    }

    private Admin admin() {
        Map<String, Object> settings = new HashMap<>(stack.kafkaClient(KafkaUsers.ADMIN));
        settings.put("bootstrap.servers", stack.bootstrapServers());
        return Admin.create(settings);
    }

    /** Lets Kafka compact the texts as soon as it can, or as late as it does. */
    private static void alter(Admin admin, AlterConfigOp.OpType how) throws ExecutionException, InterruptedException {
        admin.incrementalAlterConfigs(Map.of(
                        new ConfigResource(ConfigResource.Type.TOPIC, "ledger.texts.v1"),
                        operations(SOON, how),
                        new ConfigResource(ConfigResource.Type.BROKER, ""),
                        operations(OFTEN, how)))
                .all()
                .get();
    }

    private static List<AlterConfigOp> operations(Map<String, String> settings, AlterConfigOp.OpType how) {
        return settings.entrySet().stream()
                .map(setting -> new AlterConfigOp(new ConfigEntry(setting.getKey(), setting.getValue()), how))
                .toList();
    }

    /** Runs the commands of the page. */
    private void theOperator(String name) throws Exception {
        Cluster cluster = stack.postgres();
        for (MatchResult command : commands(name)) {
            String role = command.group(1);
            try (Connection connection = DriverManager.getConnection(
                            cluster.url() + command.group(2),
                            role,
                            cluster.passwordOf().apply(role));
                    Statement statement = connection.createStatement()) {
                statement.execute(command.group(3));
            }
        }
    }

    private static List<MatchResult> commands(String name) throws IOException {
        String page = Files.readString(OwnClassPath.repository().resolve("docs/operating.md"));
        var block = Pattern.compile("<!-- run: " + name + " -->\\n```\\n(.*?)\\n```\\n", Pattern.DOTALL)
                .matcher(page);
        assertThat(block.find()).as(name).isTrue();
        return Pattern.compile("psql --username=(\\w+) --dbname=(\\w+) --command=['\"](.*?)['\"]\\n")
                .matcher(block.group(1) + "\n")
                .results()
                .toList();
    }

    private void asSuperuser(String database, String command) throws SQLException {
        try (Connection connection = stack.postgres().connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
