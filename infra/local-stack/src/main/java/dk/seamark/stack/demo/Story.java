package dk.seamark.stack.demo;

import dk.seamark.stack.client.Await;
import dk.seamark.stack.client.Reply;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.folder.Secrets;
import dk.seamark.stack.issuer.Identity;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The main job on one plan, step by step, in a ledger that does not know it yet. */
public final class Story {

    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private final SeamarkClient client;
    private final DemoPlan plan;
    private final Consumer<String> say;
    private final Receipts receipts = new Receipts();
    private final Policies policies;
    private final Identity planOwner;
    private final Identity secretariat;

    /**
     * A story; {@code say} gets a line of Danish for each step.
     *
     * @param client speaks to a running stack
     * @param plan what it is about
     */
    public Story(SeamarkClient client, DemoPlan plan, Consumer<String> say) {
        this.client = client;
        this.plan = plan;
        this.say = say;
        this.policies = new Policies(client, plan.municipality(), say);
        this.planOwner = Identity.of(plan.municipality(), "plan-owner");
        this.secretariat = Identity.of(plan.municipality(), "secretariat");
    }

    /** Enters the plan's policy and has it adopted. */
    public void enterPolicy() {
        policies.enterAndAdopt(plan.policy());
    }

    /** Lets the plan's policy take the place of the one before it, which must be adopted in the ledger. */
    public void takePlaceOfPredecessor() {
        receipts.note(policies.takePlaceOfPredecessor(plan.policy()));
    }

    /**
     * Enters the plan, whose policy must be adopted, shows what it leaves open, acknowledges that, and has it
     * approved.
     */
    public void enterAndApprovePlan() {
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
        JsonNode entered =
                client.policy(planOwner, path).putYaml(plan.plan()).expect(200).json();
        int acknowledged = acknowledge(entered.path("findings"));
        client.policy(planOwner, path + "/approval")
                .post(DemoDocuments.fields(plan.approval()))
                .expect(201);
        Await.status(200, DEADLINE, () -> client.indicator(secretariat, path).get());
        say.accept("Planen er indtastet og godkendt: " + plan.tracks().size() + " spor, "
                + plan.indicators().size() + " indikatorer"
                + (acknowledged == 0 ? "" : ", " + acknowledged + " bemærkninger taget til efterretning"));
    }

    private int acknowledge(JsonNode findings) {
        int count = 0;
        for (JsonNode finding : findings) {
            if (finding.path("severity").asString().equals("warning")) {
                String reason = plan.reason(
                        finding.path("code").asString(), finding.path("item").asString());
                String path = "/plans/" + plan.planId() + "/findings/"
                        + finding.path("id").asString();
                client.policy(planOwner, path + "/acknowledgement")
                        .post(Map.of("reason", reason))
                        .expect(201);
                count++;
            }
        }
        return count;
    }

    /** Records the documents' figures and the examples, corrects one, and says why one is missing. */
    public void recordFigures() {
        Figures figures = new Figures(client, plan, receipts);
        int status = figures.recordStatus();
        int examples = figures.recordExamples();
        say.accept("Tal er registreret: " + status + " fra dokumentet"
                + (examples == 0 ? "" : ", " + examples + " eksempeltal for " + plan.period()));
        int corrected = figures.correct();
        int missing = figures.declareMissing();
        if (corrected + missing > 0) {
            say.accept("Rettelser: " + corrected + ". Erklæret manglende: " + missing);
        }
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
     * Issues the pack and keeps its forms, those for the public, and its bundle in {@code folder}.
     *
     * @return the files, with the PDF first and the bundle last
     */
    public List<Path> issuePack(Path folder) {
        awaitJournal();
        JsonNode issued = receipts.note(client.reporting(secretariat, "/years/" + plan.period() + "/packs")
                        .post(Map.of("plan", plan.planId()))
                        .expect(201))
                .json();
        String number = issued.path("number").asString();
        say.accept("Pakke nr. " + number + " for " + plan.period() + " er udsendt, protokolnummer "
                + issued.path("position").asString());
        // The bundle proves the issue too, and so has to wait until that is in the journal.
        awaitJournal();
        return Stream.of(
                        "pdf",
                        "docx",
                        "html",
                        "xlsx",
                        "csv",
                        "figures.csv",
                        "json",
                        "en.pdf",
                        "en.html",
                        "en.docx",
                        "public.pdf",
                        "public.html",
                        "public.en.pdf",
                        "public.en.html",
                        "zip")
                .map(format -> save(folder, number, format))
                .toList();
    }

    /** The standing of the plan's period, as reporting-service tells it of what it knows now. */
    public JsonNode standing() {
        return client.reporting(secretariat, "/years/" + plan.period() + "/standing?plan=" + plan.planId())
                .get()
                .expect(200)
                .json();
    }

    private Path save(Path folder, String number, String format) {
        String name = plan.period() + "/" + number + "." + format;
        Reply reply = client.reporting(secretariat, "/packs/" + plan.planId() + "/" + name)
                .get()
                .expect(200);
        Path file = folder.resolve("%s-%s-nr-%s.%s".formatted(plan.municipality(), plan.period(), number, format));
        Secrets.writePrivately(file, reply.body());
        return file;
    }
}
