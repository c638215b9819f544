package dk.seamark.policy;

import dk.seamark.events.Municipality;
import dk.seamark.policy.document.DocumentForm;
import dk.seamark.policy.document.Documents;
import dk.seamark.policy.document.Schemas;
import dk.seamark.policy.plan.PlanAddress;
import dk.seamark.policy.plan.PlanContent;
import dk.seamark.policy.plan.PlanDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The real plan, which the tests stand on. */
public final class SlagelsePlan {

    public static final PlanAddress ADDRESS = PlanAddress.of(new Municipality("slagelse"), "integration-2024-2027");

    private static final Documents DOCUMENTS = new Documents(new Schemas());

    private SlagelsePlan() {}

    /** The plan's document as it would be sent. */
    public static String yaml() {
        return text("slagelse/plan-2024-2027.yaml");
    }

    /** The policy's document as it would be sent. */
    public static String policyYaml() {
        return text("slagelse/policy-2023.yaml");
    }

    public static PlanDocument document() {
        return read(yaml());
    }

    public static PlanContent content() {
        return document().content(ADDRESS);
    }

    /** The content of the plan's document with the first place of a piece replaced. */
    public static PlanContent contentWith(String piece, String replacement) {
        return read(yamlWith(piece, replacement)).content(ADDRESS);
    }

    /** The plan's document with the first place of a piece, which must be there, replaced. */
    public static String yamlWith(String piece, String replacement) {
        int at = yaml().indexOf(piece);
        if (at < 0) {
            throw new IllegalArgumentException("The plan does not say: " + piece);
        }
        return yaml().substring(0, at) + replacement + yaml().substring(at + piece.length());
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
