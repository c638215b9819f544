package dk.seamark.kit.problem;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/** The problems of the services, read from their sources. */
public final class ProblemCatalogue {

    private ProblemCatalogue() {}

    /** The problems that a service can answer with, those of the kit among them. */
    public static ProblemTypes of(String service) {
        return read(List.of("dk/seamark/" + service + "/problems", ProblemAutoConfiguration.KIT_TEXTS), service);
    }

    /** The problems of a service alone, or of the kit. */
    public static ProblemTypes ofAlone(String module) {
        return module.equals("kit")
                ? read(List.of(ProblemAutoConfiguration.KIT_TEXTS), "policy")
                : read(List.of("dk/seamark/" + module + "/problems"), module);
    }

    private static ProblemTypes read(List<String> basenames, String service) {
        Path resources = Path.of("..", service + "-service", "src", "main", "resources");
        try {
            URL[] folders = {resources.toUri().toURL()};
            return new ProblemTypes(basenames, new URLClassLoader(folders, ProblemCatalogue.class.getClassLoader()));
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
