package dk.seamark.stack.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The contracts of the services as they stand in the sources, where a service would take them from. */
final class SourceContracts {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    private SourceContracts() {}

    /** The contract of a service, by its name without {@code -service}. */
    static Contract of(String service) {
        return Contract.read(file -> text(service, file));
    }

    private static Optional<String> text(String service, String file) {
        Path own = ROOT.resolve(service + "-service").resolve(RESOURCES);
        String schema = file.replaceFirst("^schemas/", "");
        return Stream.of(
                        own.resolve(file),
                        ROOT.resolve("ledger-kit").resolve(RESOURCES).resolve(file),
                        own.resolve("dk/seamark/policy/schema").resolve(schema),
                        ROOT.resolve("ledger-events")
                                .resolve(RESOURCES)
                                .resolve("dk/seamark/events/schema")
                                .resolve(schema))
                .filter(Files::exists)
                .findFirst()
                .map(SourceContracts::read)
                .map(SourceContracts::withFilesForNames);
    }

    /** policy-service bundles the schemas that it serves; here one refers to the other's file. */
    private static String withFilesForNames(String text) {
        return text.replaceAll("\"\\$id\": \"[^\"]+\",", "")
                .replaceAll("urn:seamark:schema:([a-z.-]+):([0-9]+)", "$1.v$2.schema.json")
                .replace("urn:seamark:schema:", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
