package dk.seamark.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.client.Endpoints;
import dk.seamark.digest.Sha256;
import dk.seamark.stack.SecondInstance;
import dk.seamark.stack.Stack;
import dk.seamark.stack.client.Reply;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.demo.DemoPlan;
import dk.seamark.stack.demo.Story;
import dk.seamark.stack.issuer.Identity;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * Everything that the demo's documents led to, built again from nothing by a service in another country: its
 * own empty database, the topics, and a Java with another time zone, language and encoding. Every pack of every
 * year of every plan has the same bytes there, and so has the log.
 */
@ExtendWith(RunningStack.class)
final class ElsewhereStory {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** A day ahead of Denmark, letters whose capitals are others, and an encoding that is not Unicode. */
    private static final List<String> TURKISH_IN_APIA = List.of(
            "-Duser.timezone=Pacific/Apia",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Dfile.encoding=ISO-8859-9",
            "-Dstdout.encoding=ISO-8859-9",
            "-Dstderr.encoding=ISO-8859-9");

    /** Every form of a pack. */
    private static final List<String> FORMATS =
            List.of("json", "html", "pdf", "docx", "xlsx", "csv", "figures.csv", "en.html", "en.pdf", "en.docx");

    /** Those that every year is compared in; the semicolon files have the workbook's rows. */
    private static final List<String> PREVIEWED = List.of("json", "html", "pdf", "docx", "xlsx");

    private final SeamarkClient client;

    ElsewhereStory(SeamarkClient client) {
        this.client = client;
    }

    /** A period of a plan. */
    private record Year(DemoPlan plan, String period) {

        Identity auditor() {
            return Identity.of(plan.municipality(), "auditor");
        }

        Identity secretariat() {
            return Identity.of(plan.municipality(), "secretariat");
        }
    }

    @Test
    void everyPackOfTheDemoHasTheSameBytesElsewhere(Stack stack) throws IOException, InterruptedException {
        CompletableFuture<Void> told = CompletableFuture.runAsync(this::tell);
        try (SecondInstance elsewhere = SecondInstance.start(stack, TURKISH_IN_APIA)) {
            told.join();
            Endpoints here = client.endpoints();
            SeamarkClient there =
                    new SeamarkClient(new Endpoints(here.policy(), here.indicator(), elsewhere.uri()), stack::token);
            for (String municipality : List.of("slagelse", "skanderborg")) {
                awaitSame(there, municipality);
            }
            List<Year> years = years();
            assertThat(years).hasSize(4 + 3 + 8);
            CompletableFuture<Map<String, String>> those = CompletableFuture.supplyAsync(() -> digests(there, years));
            Map<String, String> these = digests(client, years);
            assertThat(those.join()).containsExactlyEntriesOf(these).hasSize(15 * (1 + PREVIEWED.size()));
            assertThat(these.values()).doesNotHaveDuplicates();

            sameWhenIssued(there, new Year(DemoPlan.slagelse(), "2024"));
            sameWhenIssued(there, new Year(DemoPlan.skanderborg(), "2022-H2"));
            // A log's times are in UTC wherever it is written.
            assertThat(Files.readString(elsewhere.log(), StandardCharsets.ISO_8859_1))
                    .containsPattern("T[0-9:.]+Z INFO");
        }
    }

    /** Issues the pack in both places, and compares what both keep. */
    private void sameWhenIssued(SeamarkClient there, Year year) {
        String packs = "/packs/" + year.plan().planId() + "/" + year.period() + "/";
        int number = issued(client, year) + 1;
        // There first: here the issue is an event, and what is issued after it knows one event more.
        for (int before = issued(there, year); before < number; before++) {
            there.reporting(year.secretariat(), "/years/" + year.period() + "/packs")
                    .post(request(year, before + 1))
                    .expect(201);
        }
        client.reporting(year.secretariat(), "/years/" + year.period() + "/packs")
                .post(request(year, number))
                .expect(201);
        for (String format : FORMATS) {
            String pack = packs + number + "." + format;
            assertThat(there.reporting(year.auditor(), pack).get().expect(200).body())
                    .as(pack)
                    .isEqualTo(client.reporting(year.auditor(), pack)
                            .get()
                            .expect(200)
                            .body());
        }
    }

    private static Map<String, String> request(Year year, int number) {
        String plan = year.plan().planId();
        return number == 1 ? Map.of("plan", plan) : Map.of("plan", plan, "reason", "En prøve.");
    }

    /** How many packs of a plan's period are issued. */
    private static int issued(SeamarkClient at, Year year) {
        JsonNode packs =
                at.reporting(year.auditor(), "/packs").get().expect(200).json();
        return (int) packs.path("packs")
                .valueStream()
                .filter(pack ->
                        pack.path("planId").asString().equals(year.plan().planId())
                                && pack.path("period").asString().equals(year.period()))
                .count();
    }

    /** SHA-256 of every form of every pack, and of the standing that it tells of. */
    private static Map<String, String> digests(SeamarkClient at, List<Year> years) {
        Map<String, String> digests = new TreeMap<>();
        for (Year year : years) {
            String plan = "plan=" + year.plan().planId();
            String path = "/years/" + year.period();
            digests.put(
                    year.plan().planId() + path + " standing",
                    digest(at.reporting(year.auditor(), path + "/standing?" + plan)
                            .get()));
            for (String format : PREVIEWED) {
                digests.put(
                        year.plan().planId() + path + " " + format,
                        digest(at.reporting(year.auditor(), path + "/pack?" + plan + "&format=" + format)
                                .get()));
            }
        }
        return digests;
    }

    private static String digest(Reply reply) {
        return Sha256.hex(reply.expect(200).body());
    }

    /** Until the journal there ends where it does here; and then the log is the same, signature and all. */
    private void awaitSame(SeamarkClient there, String municipality) {
        Identity auditor = Identity.of(municipality, "auditor");
        JsonNode head =
                client.reporting(auditor, "/ledger/position").get().expect(200).json();
        assertThat(head.path("position").asInt()).isPositive();
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(there.reporting(auditor, "/ledger/position")
                                .get()
                                .expect(200)
                                .json())
                        .isEqualTo(head));
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(checkpoint(there, municipality))
                        .contains("\n" + head.path("position").asString() + "\n")
                        .isEqualTo(checkpoint(client, municipality)));
    }

    private static String checkpoint(SeamarkClient at, String municipality) throws IOException, InterruptedException {
        URI address = at.endpoints().reporting().resolve("/log/" + municipality + "/checkpoint");
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    /** Everything that the demo enters: two policies of one municipality and one of another, each with its plan. */
    private void tell() {
        SlagelsePlan.enterOnce(client);
        Story before = new Story(client, DemoPlan.slagelseOf2013(), System.out::println);
        before.enterPolicy();
        before.enterAndApprovePlan();
        before.recordFigures();
        before.awaitJournal();
        Story now = new Story(client, DemoPlan.slagelse(), System.out::println);
        now.takePlaceOfPredecessor();
        now.awaitJournal();
        Story halves = new Story(client, DemoPlan.skanderborg(), System.out::println);
        halves.enterPolicy();
        halves.enterAndApprovePlan();
        halves.handInReports();
        halves.awaitJournal();
    }

    /** Every period of every plan of the demo, with one before and one after that are none. */
    private List<Year> years() {
        List<Year> years = new ArrayList<>();
        years.addAll(years(DemoPlan.slagelseOf2013(), 2013, 2016, List.of("")));
        years.addAll(years(DemoPlan.slagelse(), 2024, 2026, List.of("")));
        years.addAll(years(DemoPlan.skanderborg(), 2019, 2022, List.of("-H1", "-H2")));
        return years;
    }

    private List<Year> years(DemoPlan plan, int first, int last, List<String> parts) {
        for (int outside : List.of(first - 1, last + 1)) {
            client.reporting(
                            Identity.of(plan.municipality(), "auditor"),
                            "/years/" + outside + parts.getFirst() + "/standing?plan=" + plan.planId())
                    .get()
                    .expect(404);
        }
        return IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(year -> parts.stream().map(part -> new Year(plan, year + part)))
                .toList();
    }
}
