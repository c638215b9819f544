package dk.seamark.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.seamark.stack.Stack;
import dk.seamark.stack.client.Await;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A report names somebody; two people erase it, the pack is redacted, and a verifier says so and proves the rest. */
@ExtendWith(RunningStack.class)
final class ErasureStory {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String MUNICIPALITY = "sletteby";
    private static final String PLAN = "/plans/plan";
    private static final String REPORT = PLAN + "/tracks/spor/reports/2024";
    private static final Identity OWNER = Identity.of(MUNICIPALITY, "plan-owner");
    private static final Identity STAFF = Identity.centreStaff(MUNICIPALITY, "center");
    private static final Identity SECRETARIAT = Identity.of(MUNICIPALITY, "secretariat");
    private static final Identity AUDITOR = Identity.of(MUNICIPALITY, "auditor");
    private static final String MARK = "kanariefugl";

    private static final Map<String, String> AGREED = Map.of("legalBasis", "unlawful-processing");

    private final SeamarkClient client;

    ErasureStory(Stack stack, SeamarkClient client) {
        this.client = client;
    }

    @Test
    void whatTwoPeopleErasedIsGoneAndTheRestIsProved(@TempDir Path folder) throws IOException, InterruptedException {
        issue();
        assertThat(pack("html")).contains(MARK);

        String text = "/texts/" + textId() + "/erasure";
        client.indicator(SECRETARIAT, text)
                .post(Map.of("legalBasis", "unlawful-processing", "reason", "Den nævner en borger."))
                .expect(201);
        client.indicator(SECRETARIAT, text + "/approval").post(AGREED).expect(403);
        client.indicator(SECRETARIAT.person("anden"), text + "/approval")
                .post(AGREED)
                .expect(201);
        assertThat(client.indicator(AUDITOR, "/erasures").get().expect(200).text())
                .contains("\"erased\"");

        await().atMost(PATIENCE).until(() -> listed().path("erasedTexts").asInt() == 1);
        for (String format : List.of("html", "json", "en.html", "csv", "public.html", "public.json")) {
            assertThat(pack(format)).as(format).doesNotContain(MARK);
        }
        assertThat(pack("html")).contains("med slettet tekst");
        assertThat(client.indicator(SECRETARIAT, REPORT).get().expect(200).text())
                .doesNotContain(MARK);
        assertThat(client.reporting(AUDITOR, "/history").get().expect(200).text())
                .doesNotContain(MARK);

        Await.status(
                200,
                PATIENCE,
                () -> client.reporting(AUDITOR, "/packs/plan/2024/1.zip").get());
        byte[] bundle = client.reporting(AUDITOR, "/packs/plan/2024/1.zip")
                .get()
                .expect(200)
                .body();
        Path zip = Files.write(folder.resolve("redacted.zip"), bundle);
        Path key = Files.writeString(folder.resolve("key"), key());
        assertThat(ProofStory.verify(0, zip, "--key", key.toString()))
                .contains("1 tekster i pakken er slettet", "I orden: pakke nr. 1 for 2024");
    }

    private void issue() {
        client.policy(OWNER, "/policies/politik").putYaml(ProofStory.TEXT).expect(200);
        client.policy(OWNER, "/policies/politik/adoption")
                .post(ProofStory.DECISION)
                .expect(201);
        client.policy(OWNER, PLAN).putYaml(ProofStory.DOCUMENT).expect(200);
        client.policy(OWNER, PLAN + "/approval").post(ProofStory.DECISION).expect(201);
        Await.status(200, PATIENCE, () -> client.indicator(STAFF, PLAN).get());
        client.indicator(STAFF, REPORT + "/submission")
                .post(Map.of("text", "En " + MARK + " fra Korsør var med.", "activities", List.of()))
                .expect(201);
        JsonNode approved = client.indicator(SECRETARIAT, REPORT + "/approval")
                .post(Map.of("submission", 1))
                .expect(201)
                .json();
        client.reporting(
                        AUDITOR, "/ledger/events/" + approved.at("/events/0/id").asString() + "?waitMillis=10000")
                .get()
                .expect(200);
        client.reporting(SECRETARIAT, "/years/2024/packs").post(Map.of()).expect(201);
        Await.status(
                200,
                PATIENCE,
                () -> client.reporting(AUDITOR, "/packs/plan/2024/1.zip").get());
    }

    private JsonNode listed() {
        return client.reporting(AUDITOR, "/packs").get().expect(200).json().at("/packs/0");
    }

    private String pack(String format) {
        return client.reporting(AUDITOR, "/packs/plan/2024/1." + format)
                .get()
                .expect(200)
                .text();
    }

    /** The id of the report's text, from the event that refers to it. */
    private String textId() {
        return client.reporting(AUDITOR, "/history?type=indicator.track-report-submitted")
                .get()
                .expect(200)
                .json()
                .findValue("textId")
                .asString();
    }

    private String key() throws IOException, InterruptedException {
        URI address = client.endpoints().reporting().resolve("/log/" + MUNICIPALITY + "/key");
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .body();
        }
    }
}
