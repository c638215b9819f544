package dk.seamark.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.stack.client.Await;
import dk.seamark.stack.client.Reply;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two municipalities are merged, and the new one's series goes on from what both published. */
@ExtendWith(RunningStack.class)
final class MergedStory {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String POLICY = "/policies/politik";
    private static final String PLAN = "/plans/plan";
    private static final String FIGURES = PLAN + "/indicators/moeder/measurements";

    private static final String PLAN_DOCUMENT = """
            policy: politik
            title: Plan
            firstYear: %d
            lastYear: %d
            committee: Styregruppen
            secretariat: center
            document: Eksempel
            centres:
              - {id: center, name: Centret}
            tracks:
              - id: spor
                number: 1
                title: Sporet
                centre: center
                followUp: [description]
                followUpFormat: En status
                cadence: yearly
                indicators:
                  - id: moeder
                    number: "1.1"
                    title: Møder
                    source: Eksempel
                    components:
                      - {id: antal, title: Fremmødte, unit: count, decimals: 0, direction: higher-is-better}
                    baselineWording: Intet
                    targets:
                      %d-01-01:
                        wording: Flere end året før
                        rule: {kind: better-than-previous, component: antal}
            """;

    private final SeamarkClient client;

    MergedStory(SeamarkClient client) {
        this.client = client;
    }

    @Test
    void whatBothPublishedIsCarriedOnAndNothingElse(@TempDir Path folder) throws IOException {
        entered("nordby", 2023);
        entered("soenderby", 2023);
        entered("nyby", 2024);
        // Three persons are not for the public, and so not for the successor either.
        deliver("nordby", "2022", 3);
        deliver("nordby", "2023", 40);
        deliver("soenderby", "2022", 50);
        deliver("soenderby", "2023", 20);
        issue("nordby", "2023");
        issue("soenderby", "2023");

        amend(Map.of(
                "kind", "series-carried-on",
                "indicatorId", "moeder",
                "componentId", "antal",
                "from", "2024",
                "combination", "added",
                "sources", List.of(source("nordby", "Nordby Kommune"), source("soenderby", "Sønderby Kommune"))));
        nobodyDelivers("2023");
        deliver("nyby", "2024", 70);

        JsonNode indicator = indicator();
        assertThat(indicator.path("figures").size()).isEqualTo(2);
        assertThat(indicator.at("/figures/0/slot/period").asString()).isEqualTo("2023");
        assertThat(indicator.at("/figures/0/figure/value").asInt()).isEqualTo(60);
        assertThat(indicator.at("/carried/0/figures/0/parts").size()).isEqualTo(2);
        assertThat(verdict()).isEqualTo("undecided");
        amend(Map.of("kind", "break-bridged", "indicatorId", "moeder", "componentId", "antal", "from", "2024"));
        Await.until("the bridged series is judged", PATIENCE, () -> verdict().equals("met"));

        assertThat(issue("nyby", "2024"))
                .contains("tallene til og med 2023 er lagt sammen af dem fra Nordby Kommune (pakke nr. 1 for 2023) og"
                        + " Sønderby Kommune (pakke nr. 1 for 2023).")
                .contains("Tallene til og med 2023 er fra Nordby Kommune og Sønderby Kommune.");
        assertThat(verified(folder))
                .contains("1 tal (protokolnummer")
                .contains("er ført videre fra Nordby Kommune")
                .contains("er ført videre fra Sønderby Kommune");
    }

    private void entered(String municipality, int year) {
        Identity owner = Identity.of(municipality, "plan-owner");
        Map<String, String> decision = decision(year);
        client.policy(owner, POLICY)
                .putYaml("title: Politik\nfirstYear: %d\nvision: Vision\ndocument: Eksempel\n".formatted(year))
                .expect(200);
        client.policy(owner, POLICY + "/adoption").post(decision).expect(201);
        JsonNode entered = client.policy(owner, PLAN)
                .putYaml(PLAN_DOCUMENT.formatted(year, year, year + 1))
                .expect(200)
                .json();
        for (JsonNode finding : entered.path("findings")) {
            client.policy(owner, PLAN + "/findings/" + finding.path("id").asString() + "/acknowledgement")
                    .post(Map.of("reason", "Det er læst."))
                    .expect(201);
        }
        client.policy(owner, PLAN + "/approval").post(decision).expect(201);
        Await.status(
                200,
                PATIENCE,
                () -> client.indicator(Identity.of(municipality, "secretariat"), PLAN)
                        .get());
    }

    private static Map<String, String> decision(int year) {
        return Map.of("body", "Byrådet", "decidedOn", year + "-01-10", "caseNumber", "EKSEMPEL-1");
    }

    private void deliver(String municipality, String period, int value) {
        String event = client.indicator(Identity.centreStaff(municipality, "center"), FIGURES)
                .post(figure(period, value, "count"))
                .expect(201)
                .json()
                .at("/events/0/id")
                .asString();
        client.reporting(Identity.of(municipality, "secretariat"), "/ledger/events/" + event + "?waitMillis=10000")
                .get()
                .expect(200);
    }

    private static Map<String, ?> figure(String period, int value, String unit) {
        return Map.of(
                "component",
                "antal",
                "period",
                period,
                "value",
                value,
                "unit",
                unit,
                "measuredOn",
                "2025-01-10",
                "source",
                "Eksempel");
    }

    /** Neither the unit is right nor can the figure be delivered, which is said once the amendment has come. */
    private void nobodyDelivers(String period) {
        Identity staff = Identity.centreStaff("nyby", "center");
        Await.status(200, PATIENCE, () -> {
            Reply refused = client.indicator(staff, FIGURES)
                    .post(figure(period, 61, "percent"))
                    .expect(422);
            return refused.text().contains("figure-carried-on")
                    ? client.indicator(staff, PLAN).get()
                    : refused;
        });
    }

    /** What the plan owner takes from the bundle of a predecessor's pack. */
    private Map<String, Object> source(String municipality, String name) {
        Map<String, byte[]> bundle = unzipped(bundle(municipality, "2023"));
        String[] lines = new String(file(bundle, "events.jsonl"), StandardCharsets.UTF_8).split("\n", -1);
        return Map.of(
                "name", name,
                "key", client.log(municipality, "key").expect(200).text().strip(),
                "checkpoint", base64(file(bundle, "checkpoint")),
                "issue", base64(lines[lines.length - 2].getBytes(StandardCharsets.UTF_8)),
                "pack", base64(compressed(file(bundle, "pack.public.json"))),
                "indicatorId", "moeder",
                "componentId", "antal");
    }

    private byte[] bundle(String municipality, String period) {
        Identity auditor = Identity.of(municipality, "auditor");
        return Await.status(
                        200,
                        PATIENCE,
                        () -> client.reporting(auditor, "/packs/plan/" + period + "/1.zip")
                                .get())
                .body();
    }

    private static byte[] file(Map<String, byte[]> bundle, String name) {
        return Objects.requireNonNull(bundle.get(name), name);
    }

    private static Map<String, byte[]> unzipped(byte[] bundle) {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static byte[] compressed(byte[] bytes) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(all)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private void amend(Map<String, ?> amendment) {
        PlanAmendments.amend(
                client,
                Identity.of("nyby", "plan-owner"),
                PLAN,
                Map.of("amendment", amendment, "reason", "Kommunerne er lagt sammen.", "decision", decision(2024)));
    }

    private Reply standing() {
        return reading("/years/2024/standing");
    }

    private Reply reading(String path) {
        return client.reporting(Identity.of("nyby", "auditor"), path).get();
    }

    private JsonNode indicator() {
        return standing().expect(200).json().at("/tracks/0/indicators/0");
    }

    private String verdict() {
        return new Verdicts(standing().expect(200).json(), "2024")
                .of("1.1")
                .path("code")
                .asString();
    }

    /** Issues the pack of a period without its texts, and returns its page. */
    private String issue(String municipality, String period) {
        Identity secretariat = Identity.of(municipality, "secretariat");
        client.reporting(secretariat, "/years/" + period + "/packs")
                .post(Map.of("unapproved", "Teksten er ikke skrevet endnu."))
                .expect(201);
        return client.reporting(secretariat, "/packs/plan/" + period + "/1.html")
                .get()
                .expect(200)
                .text()
                .replace('\u00a0', ' ');
    }

    private String verified(Path folder) throws IOException {
        Path key = Files.writeString(
                folder.resolve("key"), client.log("nyby", "key").expect(200).text());
        Path zip = Files.write(folder.resolve("nyby.zip"), bundle("nyby", "2024"));
        return ProofStory.verify(0, zip, "--key", key.toString());
    }
}
