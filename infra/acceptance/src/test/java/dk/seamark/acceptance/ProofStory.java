package dk.seamark.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
    private static final String POLICY = "/policies/politik";
    private static final String PLAN = "/plans/plan";
    private static final String FIGURES = PLAN + "/indicators/moeder/measurements";
    private static final Identity OWNER = Identity.of(MUNICIPALITY, "plan-owner");
    private static final Identity STAFF = Identity.centreStaff(MUNICIPALITY, "center");
    private static final Identity SECRETARIAT = Identity.of(MUNICIPALITY, "secretariat");
    private static final Identity AUDITOR = Identity.of(MUNICIPALITY, "auditor");
    static final Map<String, String> DECISION =
            Map.of("body", "Byrådet", "decidedOn", "2023-09-25", "caseNumber", "BEVIS-1");

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

    private final LocalWitness witness;

    ProofStory(Stack stack, SeamarkClient client) {
        this.client = client;
        this.witness = stack.witness();
    }

    @Test
    void aBundleIsProvedAndAChangedOneIsNot(@TempDir Path folder) throws IOException, InterruptedException {
        issue();
        witness.trust(client.log(MUNICIPALITY, "key").expect(200).text());
        byte[] bundle = client.reporting(AUDITOR, "/packs/plan/2024/1.zip")
                .get()
                .expect(200)
                .body();
        URI log = client.endpoints().reporting().resolve("/log/" + MUNICIPALITY);
        Path key = folder.resolve("key");
        Files.writeString(key, read(URI.create(log + "/key")));
        Path older = folder.resolve("older");
        Files.writeString(older, read(URI.create(log + "/checkpoint")));

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
        client.reporting(AUDITOR, "/ledger/events/" + record("2023", 4) + "?waitMillis=10000")
                .get()
                .expect(200);
        Await.status(
                200,
                PATIENCE,
                () -> client.reporting(AUDITOR, "/packs/plan/2024/1.zip").get());
        assertThat(verify(0, "--log", log, "--copy", copy))
                .contains("1. Nøglen: den er kopiens")
                .containsPattern("5. Kopien: dens [0-9]+ blade er uændrede, og [1-9][0-9]* er kommet til");
    }

    /** The bundle goes out with what there is, and the log goes on; then it is asked again by itself. */
    private void aWitnessThatIsAwayHoldsNothingUp(Path good, Path key, String seen) throws IOException {
        witness.member().kill();
        client.policy(OWNER, "/policies/endnu-en").putYaml(TEXT).expect(200);
        byte[] alone = client.reporting(AUDITOR, "/packs/plan/2024/1.zip")
                .get()
                .expect(200)
                .body();
        Path unseen = Files.write(good.resolveSibling("unseen.zip"), alone);
        assertThat(verify(0, unseen, "--key", key.toString())).contains("I orden: pakke nr. 1 for 2024");
        witness.member().restart();
        byte[] again = client.reporting(AUDITOR, "/packs/plan/2024/1.zip")
                .get()
                .expect(200)
                .body();
        Path witnessed = Files.write(good.resolveSibling("witnessed.zip"), again);
        assertThat(verify(0, witnessed, "--key", key.toString(), "--witness", seen))
                .contains("vidnet witness.localhost/seamark så kontrolpunktet");
    }

    private void issue() {
        client.policy(OWNER, POLICY).putYaml(TEXT).expect(200);
        client.policy(OWNER, POLICY + "/adoption").post(DECISION).expect(201);
        client.policy(OWNER, PLAN).putYaml(DOCUMENT).expect(200);
        client.policy(OWNER, PLAN + "/approval").post(DECISION).expect(201);
        Await.status(200, PATIENCE, () -> client.indicator(SECRETARIAT, PLAN).get());
        String recorded = record("2024", 6);
        client.reporting(AUDITOR, "/ledger/events/" + recorded + "?waitMillis=10000")
                .get()
                .expect(200);
        client.reporting(SECRETARIAT, "/years/2024/packs")
                .post(Map.of("unapproved", "Teksten er ikke skrevet endnu."))
                .expect(201);
        Await.status(
                200,
                PATIENCE,
                () -> client.reporting(AUDITOR, "/packs/plan/2024/1.zip").get());
    }

    private String record(String period, int value) {
        return client.indicator(STAFF, FIGURES)
                .post(Map.of(
                        "component",
                        "antal",
                        "period",
                        period,
                        "value",
                        value,
                        "unit",
                        "count",
                        "measuredOn",
                        "2025-01-01",
                        "source",
                        "Eksempel"))
                .expect(201)
                .json()
                .at("/events/0/id")
                .asString();
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

    private static String read(URI address) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
