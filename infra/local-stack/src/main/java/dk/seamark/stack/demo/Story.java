package dk.seamark.stack.demo;

import dk.seamark.client.Content;
import dk.seamark.client.Download;
import dk.seamark.client.PolicyClient;
import dk.seamark.client.ReportingClient;
import dk.seamark.client.Request;
import dk.seamark.client.pack.IssueRequest;
import dk.seamark.client.pack.PackReceipt;
import dk.seamark.client.plan.FindingLine;
import dk.seamark.client.plan.PlanReceipt;
import dk.seamark.client.shared.Decision;
import dk.seamark.client.shared.Reason;
import dk.seamark.client.standing.PlanYear;
import dk.seamark.client.standing.Standing;
import dk.seamark.stack.client.Await;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.folder.Secrets;
import dk.seamark.stack.issuer.Identity;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The main job on one plan, step by step, in a ledger that does not know it yet. */
public final class Story {

    private static final Duration DEADLINE = Duration.ofMinutes(2);

    private final SeamarkClient client;
    private final DemoPlan plan;
    private final Consumer<String> say;
    private final Receipts receipts = new Receipts();
    private final Policies policies;
    private final PolicyClient planOwner;
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
        this.planOwner =
                client.as(Identity.of(plan.municipality(), "plan-owner")).policy();
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
        Content document = Content.yaml(plan.plan());
        PlanReceipt preview =
                planOwner.enterPlan(plan.planId(), document).dryRun().send().body();
        say.accept("Planen er prøvet: " + preview.changes().size() + " ændringer, "
                + preview.findings().size() + " bemærkninger");
        preview.findings().forEach(finding -> say.accept("  · " + finding.item() + ": " + finding.da()));
        PlanReceipt entered =
                planOwner.enterPlan(plan.planId(), document).send().body();
        int acknowledged = acknowledge(entered.findings());
        planOwner
                .approvePlan(plan.planId(), DemoDocuments.as(Decision.class, plan.approval()))
                .send()
                .accepted();
        Await.accepted(DEADLINE, client.as(secretariat).indicator().readPlan(plan.planId()));
        say.accept("Planen er indtastet og godkendt: " + plan.tracks().size() + " spor, "
                + plan.indicators().size() + " indikatorer"
                + (acknowledged == 0 ? "" : ", " + acknowledged + " bemærkninger taget til efterretning"));
    }

    private int acknowledge(List<FindingLine> findings) {
        List<FindingLine> warnings =
                findings.stream().filter(FindingLine::isWarning).toList();
        for (FindingLine finding : warnings) {
            Reason reason = new Reason(plan.reason(finding.code(), finding.item()));
            planOwner
                    .acknowledgeFinding(plan.planId(), finding.id(), reason)
                    .send()
                    .accepted();
        }
        return warnings.size();
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
        ReportingClient reporting = client.as(secretariat).reporting();
        PackReceipt issued = receipts.note(reporting
                .packs()
                .issuePack(plan.period(), IssueRequest.of(plan.planId()))
                .send()
                .body());
        say.accept("Pakke nr. " + issued.number() + " for " + plan.period() + " er udsendt, protokolnummer "
                + issued.position());
        // The bundle proves the issue too, and so has to wait until that is in the journal.
        awaitJournal();
        Stream<Path> forms = Stream.of(
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
                        "public.en.html")
                .map(form -> {
                    String file = issued.number() + "." + form;
                    return save(folder, file, reporting.packs().readPack(plan.planId(), plan.period(), file));
                });
        Request<Download> bundle = reporting.packs().downloadBundle(plan.planId(), plan.period(), issued.number());
        return Stream.concat(forms, Stream.of(save(folder, issued.number() + ".zip", bundle)))
                .toList();
    }

    /** The standing of the plan's period, as reporting-service tells it of what it knows now. */
    public Standing standing() {
        return client.as(secretariat)
                .reporting()
                .showStanding(PlanYear.of(plan.planId(), plan.period()))
                .send()
                .body();
    }

    private Path save(Path folder, String name, Request<Download> request) {
        Path file = folder.resolve("%s-%s-nr-%s".formatted(plan.municipality(), plan.period(), name));
        Secrets.writePrivately(file, request.send().body().bytes());
        return file;
    }
}
