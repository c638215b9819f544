package dk.seamark.policy.showschemas;

import dk.seamark.kit.openapi.ContractPart;
import dk.seamark.policy.document.Schemas;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The schemas as files of the contract, whose page shows the fields of the documents too. */
@Component
final class PublishedSchemas implements ContractPart {

    private static final String FOLDER = "schemas/";

    private final Schemas schemas;

    PublishedSchemas(Schemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public Optional<String> text(String path) {
        return path.startsWith(FOLDER) ? schemas.published(path.substring(FOLDER.length())) : Optional.empty();
    }
}
