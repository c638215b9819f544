package dk.seamark.kit.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The sources of the services and of the kit, as they lie beside each other. */
final class ServiceSources {

    static final List<String> SERVICES = List.of("policy", "indicator", "reporting");

    private static final Map<String, ContractTree> TREES = new ConcurrentHashMap<>();

    private ServiceSources() {}

    /** A service's contract, read once for all tests of a class: the classes of this package run one after another. */
    static ContractTree tree(String service) {
        return TREES.computeIfAbsent(service, missing -> new ContractTree(contract(missing)));
    }

    /**
     * The files of a service's contract. The schemas are as the service keeps them, which is enough for their names to
     * be found; only the service can join them to what it publishes.
     */
    static ContractPart contract(String service) {
        List<Path> folders = Stream.of(main(service), main("kit"))
                .map(main -> main.resolve("resources"))
                .toList();
        return path -> folders.stream()
                .map(folder -> folder.resolve(path))
                .filter(Files::exists)
                .findFirst()
                .map(ServiceSources::read)
                .or(() ->
                        path.startsWith("schemas/") ? Optional.of("{\"title\": \"" + path + "\"}") : Optional.empty());
    }

    /** The base name of a module's problem texts. */
    static String problems(String module) {
        return "dk/seamark/" + module + "/problems";
    }

    /** The folder of a module's production code and resources. */
    static Path main(String module) {
        return Path.of("..", module.equals("kit") ? "ledger-kit" : module + "-service", "src", "main");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
