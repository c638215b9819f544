package dk.seamark.stack.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where the files of a contract are read. */
@FunctionalInterface
public interface ContractFiles {

    /** The entry file of every service's contract. */
    String ENTRY = "openapi.yaml";

    /** The text of a file under the path by which it is served, such as {@code openapi/common.yaml}; empty if there is none. */
    Optional<String> text(String path);

    /** The files on a service's class path: JSON Schemas are in a folder of its own there. */
    static ContractFiles onClassPath(ClassLoader loader, String schemaFolder) {
        return path -> {
            String resource = path.startsWith("schemas/") ? schemaFolder + path.substring("schemas/".length()) : path;
            try (InputStream in = loader.getResourceAsStream(resource)) {
                return in == null
                        ? Optional.empty()
                        : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
