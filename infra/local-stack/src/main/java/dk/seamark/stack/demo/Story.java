package dk.seamark.stack.demo;

import dk.seamark.stack.client.Await;
import dk.seamark.stack.client.Reply;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The main job, step by step, on an empty ledger. */
public final class Story {

    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final String YEAR = "2024";

    private final SeamarkClient client;
    private final Consumer<String> say;
    private final Receipts receipts = new Receipts();
    private final DemoPlan plan = DemoPlan.slagelse();
    private final Identity planOwner = Identity.of(plan.municipality(), "plan-owner");
    private final Identity secretariat = Identity.of(plan.municipality(), "secretariat");

    /**
     * A story told to {@code say}, line by line, in Danish.
     *
     * @param client speaks to a running stack
     */
    public Story(SeamarkClient client, Consumer<String> say) {
        this.client = client;
        this.say = say;
    }

    /** The plan that is entered. */
    public DemoPlan plan() {
        return plan;
    }

    /** Enters the policy and the plan, shows what the plan leaves open, and has the plan approved. */
    public void enterAndApprovePlan() {
        client.policy(planOwner, "/policies/" + plan.policyId())
                .putYaml(plan.policy())
                .expect(200);
        String path = "/plans/" + plan.planId();
        JsonNode preview = client.policy(planOwner, path + "?dryRun=true")
                .putYaml(plan.plan())
                .expect(200)
                .json();
        say.accept("Planen er prøvet: " + preview.path("changes").size() + " ændringer, "
                + preview.path("findings").size() + " bemærkninger");
        for (JsonNode finding : preview.path("findings")) {
            say.accept("  · " + finding.path("item").asString() + ": "
                    + finding.path("da").asString());
        }
        client.policy(planOwner, path).putYaml(plan.plan()).expect(200);
        // The plan says that the council approves it, not when or in which case: both are examples.
        client.policy(planOwner, path + "/approval")
                .post(Map.of("body", "Byrådet", "decidedOn", "2024-01-01", "caseNumber", "EKSEMPEL-0001"))
                .expect(201);
        Await.status(200, DEADLINE, () -> client.indicator(secretariat, path).get());
        say.accept("Planen er indtastet og godkendt: " + plan.tracks().size() + " spor, "
                + plan.indicators().size() + " indikatorer");
    }

    /** Records the status figures and the examples, corrects one, and says why one is missing. */
    public void recordFigures() {
        Figures figures = new Figures(client, plan, receipts);
        int status = figures.recordStatus();
        int examples = figures.recordExamples();
        say.accept("Tal er registreret: " + status + " fra planen, " + examples + " eksempeltal for " + YEAR);
        say.accept("Rettelser: " + figures.correct() + ". Erklæret manglende: " + figures.declareMissing());
    }

    /** Hands in the track texts; one is returned and handed in again; all are approved. */
    public void handInReports() {
        int approved = new Reports(client, plan, receipts).handInAndApprove();
        say.accept("Sporafrapporteringer er godkendt: " + approved + " (én var sendt tilbage undervejs)");
    }

    /** Waits until reporting-service knows all that was acknowledged. */
    public void awaitJournal() {
        receipts.awaitJournal(client, secretariat);
    }

    /**
     * Issues the pack and keeps its three forms in {@code folder}.
     *
     * @return the files, with the PDF first
     */
    public List<Path> issuePack(Path folder) {
        awaitJournal();
        JsonNode issued = client.reporting(secretariat, "/years/" + YEAR + "/packs")
                .post(Map.of("plan", plan.planId()))
                .expect(201)
                .json();
        String number = issued.path("number").asString();
        say.accept("Udvalgspakke nr. " + number + " for " + YEAR + " er udsendt, protokolnummer "
                + issued.path("position").asString());
        return List.of("pdf", "html", "json").stream()
                .map(format -> save(folder, number, format))
                .toList();
    }

    /** The standing of the year, as reporting-service tells it. */
    public JsonNode standing() {
        return client.reporting(secretariat, "/years/" + YEAR + "/standing?plan=" + plan.planId())
                .get()
                .expect(200)
                .json();
    }

    private Path save(Path folder, String number, String format) {
        String path = "/packs/" + plan.planId() + "/" + YEAR + "/" + number + "." + format;
        Reply reply = client.reporting(secretariat, path).get().expect(200);
        try {
            Files.createDirectories(folder);
            return Files.write(folder.resolve("udvalgspakke-" + YEAR + "-nr-" + number + "." + format), reply.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
