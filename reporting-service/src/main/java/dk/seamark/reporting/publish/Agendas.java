package dk.seamark.reporting.publish;

import dk.seamark.events.value.Municipality;
import dk.seamark.kit.axon.RefusesToStart;
import dk.seamark.pack.agenda.AgendaTemplate;
import dk.seamark.pack.agenda.TemplateFlaw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Each municipality's template of an agenda item. The files are read once, when the service starts. */
public final class Agendas {

    private final Map<String, AgendaTemplate> templates = new TreeMap<>();

    /**
     * Reads the templates.
     *
     * @param files the path of a file by the municipality's key; a municipality without one has the standard template
     * @throws RefusesToStart if a file cannot be read or is not a valid template, naming the file, the place and the
     *     rule
     */
    Agendas(Map<String, String> files) {
        files.forEach((municipality, file) -> {
            if (!Municipality.isKey(municipality)) {
                throw new RefusesToStart(
                        "seamark.pack.agenda names »%s«, which is no municipality's key.".formatted(municipality));
            }
            templates.put(municipality, read(municipality, file));
        });
    }

    /** The template of a municipality. */
    AgendaTemplate of(Municipality municipality) {
        return templates.getOrDefault(municipality.key(), AgendaTemplate.standard());
    }

    private static AgendaTemplate read(String municipality, String file) {
        try {
            return AgendaTemplate.parse(Files.readAllBytes(Path.of(file)));
        } catch (TemplateFlaw flaw) {
            throw refused(municipality, file, String.valueOf(flaw.getMessage()));
        } catch (IOException | InvalidPathException e) {
            throw refused(
                    municipality, file, "it cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static RefusesToStart refused(String municipality, String file, String why) {
        return new RefusesToStart("The agenda template %s (seamark.pack.agenda.%s) cannot be used: %s."
                .formatted(file, municipality, why));
    }
}
