package dk.seamark.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.client.Content;
import dk.seamark.client.Download;
import dk.seamark.client.ReportingClient;
import dk.seamark.client.Request;
import dk.seamark.client.figure.Figure;
import dk.seamark.client.figure.NewMeasurement;
import dk.seamark.client.pack.IssueRequest;
import dk.seamark.client.shared.Decision;
import dk.seamark.client.shared.Receipt;
import dk.seamark.stack.Stack;
import dk.seamark.stack.client.Await;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import dk.seamark.stack.witness.LocalWitness;
import dk.seamark.verify.CommandLine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An auditor downloads an issued pack's bundle, and proves it with a program that the service has no part in. */
@ExtendWith(RunningStack.class)
final class ProofStory {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String MUNICIPALITY = "bevisby";
    private static final String PLAN = "plan";
    static final Decision DECISION = new Decision("Byrådet", LocalDate.of(2023, 9, 25), "BEVIS-1");

    static final String TEXT = """
            title: Politik
            firstYear: 2024
            vision: Vision
            focusAreas:
              - id: arbejde
                title: Arbejde
                goals:
                  - {id: moedes, number: "1", text: Flere mødes, areas: [work]}
            document: Eksempel
            """;

    static final String DOCUMENT = """
            policy: politik
            title: Plan
            firstYear: 2024
            lastYear: 2025
            committee: Udvalget
            secretariat: center
            document: Eksempel
            centres:
              - {id: center, name: Centret}
            tracks:
              - id: spor
                number: 1
                title: Sporet
                centre: center
                serves: [moedes]
                followUp: [description]
                followUpFormat: En status
                cadence: yearly
                indicators:
                  - id: moeder
                    number: "1.1"
                    title: Møder
                    source: Eksempel
                    components:
                      - {id: antal, title: Antal møder, unit: count, decimals: 0, direction: higher-is-better}
                    baselineWording: Intet
                    targets:
                      2025-01-01:
                        wording: Mindst 5
                        rule: {kind: at-least, component: antal, value: 5}
                      2026-01-01:
                        wording: Flere end året før
                        rule: {kind: better-than-previous, component: antal}
            """;

    private final SeamarkClient client;
    private final ReportingClient auditor;
    private final LocalWitness witness;

    ProofStory(Stack stack, SeamarkClient client) {
        this.client = client;
        this.auditor = client.as(Identity.of(MUNICIPALITY, "auditor")).reporting();
        this.witness = stack.witness();
    }

    @Test
    void aBundleIsProvedAndAChangedOneIsNot(@TempDir Path folder) throws IOException {
        issue();
        witness.trust(text(auditor.log().readLogKey()));
        byte[] bundle = bundle().send().body().bytes();
        URI log = client.endpoints().reporting().resolve("/log/" + MUNICIPALITY);
        Path key = folder.resolve("key");
        Files.writeString(key, text(auditor.log().readLogKey()));
        Path older = folder.resolve("older");
        Files.writeString(older, text(auditor.log().readCheckpoint()));

        Path good = Files.write(folder.resolve("good.zip"), bundle);
        assertThat(verify(0, good, "--key", key.toString())).contains("I orden: pakke nr. 1 for 2024");
        record("2025", 8);
        String seen = witness.keyFile().toString();
        assertThat(verify(
                        0,
                        good,
                        "--key",
                        key.toString(),
                        "--log",
                        log.toString(),
                        "--older",
                        older.toString(),
                        "--witness",
                        seen))
                .doesNotContain("Ikke prøvet")
                .contains("vidnet witness.localhost/seamark så kontrolpunktet", "10. Udeladte hændelser: alle");
        anAuditorKeepsACopy(folder.resolve("copy").toString(), key.toString(), log.toString());
        aWitnessThatIsAwayHoldsNothingUp(good, key, seen);

        Path changed = Files.write(folder.resolve("changed.zip"), changed(bundle));
        assertThat(verify(1, changed, "--key", key.toString()))
                .containsPattern("blad [0-9]+ \\(protokolnummer [0-9]+, indicator\\.measurement-recorded\\): "
                        + "hændelsens bytes er ikke dem, som bladet forpligter til");
    }

    private void anAuditorKeepsACopy(String copy, String key, String log) {
        assertThat(verify(0, "--log", log, "--key", key, "--copy", copy))
                .contains("I orden: loggen ledger.bevisby.dk/indicators er hel", "5. Kopien: det er den første");
        await(record("2023", 4));
        Await.accepted(PATIENCE, bundle());
        assertThat(verify(0, "--log", log, "--copy", copy))
                .contains("1. Nøglen: den er kopiens")
                .containsPattern("5. Kopien: dens [0-9]+ blade er uændrede, og [1-9][0-9]* er kommet til");
    }

    /** The bundle goes out with what there is, and the log goes on; then it is asked again by itself. */
    private void aWitnessThatIsAwayHoldsNothingUp(Path good, Path key, String seen) throws IOException {
        witness.member().kill();
        client.as(Identity.of(MUNICIPALITY, "plan-owner"))
                .policy()
                .enterPolicy("endnu-en", Content.yaml(TEXT))
                .send()
                .accepted();
        byte[] alone = bundle().send().body().bytes();
        Path unseen = Files.write(good.resolveSibling("unseen.zip"), alone);
        assertThat(verify(0, unseen, "--key", key.toString())).contains("I orden: pakke nr. 1 for 2024");
        witness.member().restart();
        byte[] again = bundle().send().body().bytes();
        Path witnessed = Files.write(good.resolveSibling("witnessed.zip"), again);
        assertThat(verify(0, witnessed, "--key", key.toString(), "--witness", seen))
                .contains("vidnet witness.localhost/seamark så kontrolpunktet");
    }

    private void issue() {
        PlanEntry.enterAndApprove(client, MUNICIPALITY, TEXT, DOCUMENT, DECISION, DECISION);
        await(record("2024", 6));
        client.as(Identity.of(MUNICIPALITY, "secretariat"))
                .reporting()
                .packs()
                .issuePack("2024", IssueRequest.ofOnlyPlan().withoutTexts("Teksten er ikke skrevet endnu."))
                .send()
                .accepted();
        Await.accepted(PATIENCE, bundle());
    }

    private Receipt record(String period, int value) {
        Figure figure = Figure.of(BigDecimal.valueOf(value), "count", LocalDate.of(2025, 1, 1), "Eksempel");
        return client.as(Identity.centreStaff(MUNICIPALITY, "center"))
                .indicator()
                .recordMeasurement(PLAN, "moeder", NewMeasurement.of("antal", period, figure))
                .send()
                .body();
    }

    private void await(Receipt receipt) {
        auditor.ledger().awaitEvent(receipt.lastEvent(), 10_000).send().accepted();
    }

    private Request<Download> bundle() {
        return auditor.packs().downloadBundle(PLAN, "2024", 1);
    }

    private static String text(Request<Download> request) {
        return request.send().body().text();
    }

    static String verify(int code, Path bundle, String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = bundle.toString();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return verify(code, arguments);
    }

    private static String verify(int code, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        int got = CommandLine.run(print, print, arguments);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(got).as(text).isEqualTo(code);
        return text;
    }

    /** The bundle with one figure changed from 6 to 7, packed again as it was. */
    private static byte[] changed(byte[] bundle) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        String events = new String(files.get("events.jsonl"), StandardCharsets.UTF_8);
        Matcher payload = Pattern.compile("\"payload\":\"([^\"]*)\"").matcher(events);
        files.put(
                "events.jsonl",
                payload.replaceAll(found -> "\"payload\":\"" + sevenForSix(found.group(1)) + "\"")
                        .getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                CRC32 crc = new CRC32();
                crc.update(file.getValue());
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(file.getValue().length);
                entry.setCrc(crc.getValue());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0, 1));
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        assertThat(bytes.toByteArray()).hasSameSizeAs(bundle).isNotEqualTo(bundle);
        return bytes.toByteArray();
    }

    private static String sevenForSix(String payload) {
        String event = new String(Base64.getDecoder().decode(payload), StandardCharsets.UTF_8);
        return Base64.getEncoder()
                .encodeToString(event.replace("\"value\":6", "\"value\":7").getBytes(StandardCharsets.UTF_8));
    }
}
