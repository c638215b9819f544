package dk.seamark.policy;

import dk.seamark.events.plan.FindingAcknowledged;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.policy.PolicyAdopted;
import dk.seamark.events.policy.PolicyEntered;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.TextRef;
import dk.seamark.policy.document.DocumentForm;
import dk.seamark.policy.document.Documents;
import dk.seamark.policy.document.Schemas;
import dk.seamark.policy.finding.Findings;
import dk.seamark.policy.finding.Severity;
import dk.seamark.policy.lifecycle.PolicyDocument;
import dk.seamark.policy.lifecycle.PolicyState;
import dk.seamark.policy.plan.PlanAddress;
import dk.seamark.policy.plan.PlanContent;
import dk.seamark.policy.plan.PlanDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The real plan, which many tests use. */
public final class SlagelsePlan {

    public static final PlanAddress ADDRESS = PlanAddress.of(new Municipality("slagelse"), "integration-2024-2027");

    /** The policy that the plan names. */
    public static final String POLICY = "integrationspolitik-2023";

    private static final Decision DECISION = new Decision("Byrådet", LocalDate.of(2023, 9, 25), "330-2023-1");
    private static final TextRef REASON = new TextRef("6c1b3c4e-7d1e-4b8e-9a43-0f0f0f0f0f0f", "ab".repeat(32));
    private static final Documents DOCUMENTS = new Documents(new Schemas());

    private SlagelsePlan() {}

    /** The plan's document as a request body. */
    public static String yaml() {
        return text("slagelse/plan-2024-2027.yaml");
    }

    /** The policy's document as a request body. */
    public static String policyYaml() {
        return text("slagelse/policy-2023.yaml");
    }

    public static PlanDocument document() {
        return read(yaml());
    }

    public static PlanContent content() {
        return document().content(ADDRESS);
    }

    /** The content of the plan's document with the first occurrence of a piece replaced. */
    public static PlanContent contentWith(String piece, String replacement) {
        return read(yamlWith(piece, replacement)).content(ADDRESS);
    }

    /** The plan's document, read, with the first occurrence of a piece replaced. */
    public static PlanDocument documentWith(String piece, String replacement) {
        return read(yamlWith(piece, replacement));
    }

    /** The plan's document with the first occurrence of a piece, which must be there, replaced. */
    public static String yamlWith(String piece, String replacement) {
        int at = yaml().indexOf(piece);
        if (at < 0) {
            throw new IllegalArgumentException("The plan does not say: " + piece);
        }
        return yaml().substring(0, at) + replacement + yaml().substring(at + piece.length());
    }

    /** The policy, entered but not adopted. */
    public static PolicyState draftedPolicy() {
        return entered(policyYaml());
    }

    /** The policy, adopted on this date. */
    public static PolicyState policyAdopted(LocalDate date) {
        return draftedPolicy().after(new PolicyAdopted("slagelse", POLICY, 1, new Decision("Byrådet", date, "1")));
    }

    /** The policy with other years, adopted. */
    public static PolicyState policyOf(String years) {
        return entered(policyYaml().replace("firstYear: 2023", years))
                .after(new PolicyAdopted("slagelse", POLICY, 1, DECISION));
    }

    private static PolicyState entered(String yaml) {
        PolicyDocument policy =
                DOCUMENTS.read(yaml.getBytes(StandardCharsets.UTF_8), DocumentForm.POLICY, PolicyDocument.class);
        return PolicyState.none().after(new PolicyEntered("slagelse", POLICY, 1, policy.text()));
    }

    /** The policy, adopted. */
    public static PolicyState adoptedPolicy() {
        return draftedPolicy().after(new PolicyAdopted("slagelse", POLICY, 1, DECISION));
    }

    /** The acknowledgements of all warnings about a content. */
    public static List<PlanEvent> acknowledged(PlanContent content) {
        return Findings.of(content).stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .<PlanEvent>map(finding -> new FindingAcknowledged(
                        "slagelse",
                        ADDRESS.planId().key(),
                        finding.id(),
                        finding.code().code(),
                        finding.item(),
                        REASON))
                .toList();
    }

    public static PlanDocument read(String yaml) {
        return DOCUMENTS.read(yaml.getBytes(StandardCharsets.UTF_8), DocumentForm.PLAN, PlanDocument.class);
    }

    private static String text(String file) {
        try (InputStream in = SlagelsePlan.class.getResourceAsStream("/dk/seamark/stack/demo/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
