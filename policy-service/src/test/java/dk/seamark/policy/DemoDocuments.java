package dk.seamark.policy;

import dk.seamark.policy.document.DocumentForm;
import dk.seamark.policy.document.Documents;
import dk.seamark.policy.document.Schemas;
import dk.seamark.policy.plan.PlanDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The demo's documents, parsed as policy-service parses request bodies. */
public final class DemoDocuments {

    private static final Documents DOCUMENTS = new Documents(new Schemas());

    private DemoDocuments() {}

    /** A plan's document: {@code slagelse/plan-2013-2016.yaml}. */
    public static PlanDocument plan(String file) {
        return read(file, DocumentForm.PLAN, PlanDocument.class);
    }

    /** A document of this form; it fails if the document is not valid. */
    public static <T> T read(String file, DocumentForm form, Class<T> type) {
        return DOCUMENTS.read(text("/dk/seamark/stack/demo/" + file).getBytes(StandardCharsets.UTF_8), form, type);
    }

    /** A text on the class path. */
    public static String text(String resource) {
        try (InputStream in = DemoDocuments.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
