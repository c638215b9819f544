package dk.seamark.acceptance;

import static dk.seamark.acceptance.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.seamark.client.Download;
import dk.seamark.client.ReportingClient;
import dk.seamark.client.Request;
import dk.seamark.client.TextsClient;
import dk.seamark.client.ledger.HistoryFilter;
import dk.seamark.client.pack.IssueRequest;
import dk.seamark.client.pack.IssuedPacks;
import dk.seamark.client.report.Report;
import dk.seamark.client.report.Submission;
import dk.seamark.client.shared.PlainReceipt;
import dk.seamark.stack.client.Await;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A report names somebody; two people erase it, the pack is redacted, and a verifier says so and proves the rest. */
@ExtendWith(RunningStack.class)
final class ErasureStory {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String MUNICIPALITY = "sletteby";
    private static final String PLAN = "plan";
    private static final Identity STAFF = Identity.centreStaff(MUNICIPALITY, "center");
    private static final Identity SECRETARIAT = Identity.of(MUNICIPALITY, "secretariat");
    private static final Identity AUDITOR = Identity.of(MUNICIPALITY, "auditor");
    private static final String MARK = "kanariefugl";

    private static final Map<String, String> AGREED = Map.of("legalBasis", "unlawful-processing");

    private final SeamarkClient client;
    private final ReportingClient auditor;

    ErasureStory(SeamarkClient client) {
        this.client = client;
        this.auditor = client.as(AUDITOR).reporting();
    }

    @Test
    void whatTwoPeopleErasedIsGoneAndTheRestIsProved(@TempDir Path folder) throws IOException {
        issue();
        assertThat(pack("html")).contains(MARK);

        UUID text = textId();
        TextsClient texts = client.as(SECRETARIAT).indicator().texts();
        texts.requestErasure(text, Map.of("legalBasis", "unlawful-processing", "reason", "Den nævner en borger."))
                .send()
                .accepted();
        refused(403, texts.approveErasure(text, AGREED));
        client.as(SECRETARIAT.person("anden"))
                .indicator()
                .texts()
                .approveErasure(text, AGREED)
                .send()
                .accepted();
        assertThat(client.as(AUDITOR)
                        .indicator()
                        .texts()
                        .listErasures()
                        .send()
                        .body()
                        .toString())
                .contains("\"erased\"");

        await().atMost(PATIENCE).until(() -> Objects.equals(listed().erasedTexts(), 1));
        for (String format : List.of("html", "json", "en.html", "csv", "public.html", "public.json")) {
            assertThat(pack(format)).as(format).doesNotContain(MARK);
        }
        assertThat(pack("html")).contains("med slettet tekst");
        assertThat(client.as(SECRETARIAT)
                        .indicator()
                        .reports()
                        .readTrackReport(PLAN, "spor", "2024")
                        .send()
                        .body()
                        .toString())
                .doesNotContain(MARK);
        assertThat(auditor.ledger()
                        .showHistory(HistoryFilter.all())
                        .send()
                        .body()
                        .toString())
                .doesNotContain(MARK);

        byte[] bundle = Await.accepted(PATIENCE, bundle()).bytes();
        Path zip = Files.write(folder.resolve("redacted.zip"), bundle);
        Path key = Files.writeString(
                folder.resolve("key"), auditor.log().readLogKey().send().body().text());
        assertThat(ProofStory.verify(0, zip, "--key", key.toString()))
                .contains("1 tekster i pakken er slettet", "I orden: pakke nr. 1 for 2024");
    }

    private void issue() {
        PlanEntry.enterAndApprove(
                client, MUNICIPALITY, ProofStory.TEXT, ProofStory.DOCUMENT, ProofStory.DECISION, ProofStory.DECISION);
        client.as(STAFF)
                .indicator()
                .reports()
                .submitTrackReport(PLAN, "spor", "2024", Report.of("En " + MARK + " fra Korsør var med."))
                .send()
                .accepted();
        PlainReceipt approved = client.as(SECRETARIAT)
                .indicator()
                .reports()
                .approveTrackReport(PLAN, "spor", "2024", new Submission(1))
                .send()
                .body();
        auditor.ledger().awaitEvent(approved.lastEvent(), 10_000).send().accepted();
        client.as(SECRETARIAT)
                .reporting()
                .packs()
                .issuePack("2024", IssueRequest.ofOnlyPlan())
                .send()
                .accepted();
        Await.accepted(PATIENCE, bundle());
    }

    private Request<Download> bundle() {
        return auditor.packs().downloadBundle(PLAN, "2024", 1);
    }

    private IssuedPacks.IssuedPack listed() {
        return auditor.packs().listPacks(null).send().body().packs().getFirst();
    }

    private String pack(String format) {
        return auditor.packs()
                .readPack(PLAN, "2024", "1." + format)
                .send()
                .body()
                .text();
    }

    /** The id of the report's text, from the event that refers to it. */
    private UUID textId() {
        HistoryFilter submitted = HistoryFilter.all().ofType("indicator.track-report-submitted");
        return UUID.fromString(auditor.ledger()
                .showHistory(submitted)
                .send()
                .body()
                .events()
                .getFirst()
                .event()
                .findValue("textId")
                .asString());
    }
}
