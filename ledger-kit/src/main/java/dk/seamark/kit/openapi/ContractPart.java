package dk.seamark.kit.openapi;

import java.util.Optional;

/** Files that a service publishes elsewhere and that its contract refers to, such as the schemas of its documents. */
@FunctionalInterface
public interface ContractPart {

    /**
     * The text of a file, as it is published.
     *
     * @param path the path under which it is served, without a slash at the start: {@code schemas/plan.v1.schema.json}
     * @return empty if this has no such file
     */
    Optional<String> text(String path);
}
