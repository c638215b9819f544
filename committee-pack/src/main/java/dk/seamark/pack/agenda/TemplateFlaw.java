package dk.seamark.pack.agenda;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Why a file is not a valid template of an agenda item: the place in it, and the rule that it breaks. */
public final class TemplateFlaw extends Exception {

    private static final long serialVersionUID = 1;

    TemplateFlaw(String rule) {
        super(rule);
    }

    /**
     * A flaw at this place.
     *
     * @param mark the line; empty if it is unknown
     * @param path the path of the node
     */
    TemplateFlaw(Optional<Mark> mark, String path, String rule) {
        super(mark.map(at -> "line " + (at.getLine() + 1) + ", ").orElse("") + path + ": " + rule);
    }
}
