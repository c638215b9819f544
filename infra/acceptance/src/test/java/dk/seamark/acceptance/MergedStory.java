package dk.seamark.acceptance;

import static dk.seamark.acceptance.Refusals.refused;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.client.PacksClient;
import dk.seamark.client.ReportingClient;
import dk.seamark.client.Request;
import dk.seamark.client.figure.Figure;
import dk.seamark.client.figure.MeasurementReceipt;
import dk.seamark.client.figure.NewMeasurement;
import dk.seamark.client.pack.IssueRequest;
import dk.seamark.client.plan.Amendment;
import dk.seamark.client.shared.Decision;
import dk.seamark.client.standing.PlanYear;
import dk.seamark.client.standing.Standing;
import dk.seamark.client.standing.StandingIndicator;
import dk.seamark.stack.client.Await;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two municipalities are merged, and the new one's series goes on from what both published. */
@ExtendWith(RunningStack.class)
final class MergedStory {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String PLAN = "plan";

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

        StandingIndicator indicator = standing().indicators().getFirst();
        assertThat(indicator.figures()).hasSize(2);
        assertThat(indicator.figures().getFirst().slot().period()).isEqualTo("2023");
        assertThat(indicator.figures().getFirst().figure().value()).isEqualByComparingTo("60");
        assertThat(requireNonNull(indicator.carried()).at("/0/figures/0/parts").size())
                .isEqualTo(2);
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
        PlanEntry.enterAndApprove(
                client,
                municipality,
                "title: Politik\nfirstYear: %d\nvision: Vision\ndocument: Eksempel\n".formatted(year),
                PLAN_DOCUMENT.formatted(year, year, year + 1),
                decision(year),
                decision(year));
    }

    private static Decision decision(int year) {
        return new Decision("Byrådet", LocalDate.of(year, 1, 10), "EKSEMPEL-1");
    }

    private ReportingClient secretariat(String municipality) {
        return client.as(Identity.of(municipality, "secretariat")).reporting();
    }

    private void deliver(String municipality, String period, int value) {
        MeasurementReceipt receipt =
                record(municipality, period, value, "count").send().body();
        secretariat(municipality)
                .ledger()
                .awaitEvent(receipt.lastEvent(), 10_000)
                .send()
                .accepted();
    }

    private Request<MeasurementReceipt> record(String municipality, String period, int value, String unit) {
        Figure figure = Figure.of(BigDecimal.valueOf(value), unit, LocalDate.of(2025, 1, 10), "Eksempel");
        return client.as(Identity.centreStaff(municipality, "center"))
                .indicator()
                .recordMeasurement(PLAN, "moeder", NewMeasurement.of("antal", period, figure));
    }

    /** Neither the unit is right nor can the figure be delivered, which is said once the amendment has come. */
    private void nobodyDelivers(String period) {
        Await.until(
                "the amendment has come",
                PATIENCE,
                () -> refused(422, record("nyby", period, 61, "percent")).breaks("figure-carried-on"));
    }

    /** What the plan owner takes from the bundle of a predecessor's pack. */
    private Map<String, Object> source(String municipality, String name) {
        Map<String, byte[]> bundle = unzipped(bundle(municipality, "2023"));
        String[] lines = new String(file(bundle, "events.jsonl"), StandardCharsets.UTF_8).split("\n", -1);
        return Map.of(
                "name", name,
                "key", key(municipality).strip(),
                "checkpoint", base64(file(bundle, "checkpoint")),
                "issue", base64(lines[lines.length - 2].getBytes(StandardCharsets.UTF_8)),
                "pack", base64(compressed(file(bundle, "pack.public.json"))),
                "indicatorId", "moeder",
                "componentId", "antal");
    }

    private byte[] bundle(String municipality, String period) {
        PacksClient packs =
                client.as(Identity.of(municipality, "auditor")).reporting().packs();
        return Await.accepted(PATIENCE, packs.downloadBundle(PLAN, period, 1)).bytes();
    }

    private String key(String municipality) {
        return secretariat(municipality).log().readLogKey().send().body().text();
    }

    private static byte[] file(Map<String, byte[]> bundle, String name) {
        return requireNonNull(bundle.get(name), name);
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

    private void amend(Map<String, Object> amendment) {
        PlanAmendments.amend(
                client.as(Identity.of("nyby", "plan-owner")).policy(),
                new Amendment(amendment, "Kommunerne er lagt sammen.", decision(2024), List.of()));
    }

    private Standing standing() {
        return client.as(Identity.of("nyby", "auditor"))
                .reporting()
                .showStanding(PlanYear.of("2024"))
                .send()
                .body();
    }

    private String verdict() {
        return new Verdicts(standing()).of("1.1").code();
    }

    /** Issues the pack of a period without its texts, and returns its page. */
    private String issue(String municipality, String period) {
        PacksClient packs = secretariat(municipality).packs();
        packs.issuePack(period, IssueRequest.ofOnlyPlan().withoutTexts("Teksten er ikke skrevet endnu."))
                .send()
                .accepted();
        return packs.readPack(PLAN, period, "1.html").send().body().text().replace('\u00a0', ' ');
    }

    private String verified(Path folder) throws IOException {
        Path key = Files.writeString(folder.resolve("key"), key("nyby"));
        Path zip = Files.write(folder.resolve("nyby.zip"), bundle("nyby", "2024"));
        return ProofStory.verify(0, zip, "--key", key.toString());
    }
}
