package dk.seamark.policy.document;

import dk.seamark.characters.Characters;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Parses one YAML document (JSON is YAML too) to a JSON tree. It accepts only what JSON can express: no anchors,
 * aliases or tags, no duplicate keys, no second document, no deep nesting. Dates and words such as {@code no} stay
 * text. Text is trimmed and normalised to Unicode's composed form (NFC); {@code 5.0} becomes 5, so that equal documents
 * in different notation are equal.
 */
final class YamlReader {

    private static final int DEEPEST = 24;
    private static final int LONGEST_NUMBER = 24;
    private static final Pattern INTEGRAL = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    private final JsonNodeFactory json = JsonNodeFactory.instance;
    private final Iterator<Event> events;

    private YamlReader(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Documents.MOST_BYTES)
                .setParseComments(false)
                .build();
        events = new Parse(settings).parseString(text).iterator();
    }

    /** Parses {@code text}. Throws a {@link Refusal} that names the place if it is not such a document. */
    static JsonNode read(String text) {
        try {
            return new YamlReader(text).document();
        } catch (MarkedYamlEngineException e) {
            throw notYaml(e.getProblemMark());
        } catch (YamlEngineException | IndexOutOfBoundsException | IllegalArgumentException e) {
            // The parser throws exceptions of the JDK, not its own, if an escape is no valid character.
            throw notYaml(Optional.empty());
        }
    }

    private JsonNode document() {
        JsonNode root = null;
        while (events.hasNext()) {
            switch (events.next()) {
                case StreamStartEvent start -> {}
                case DocumentStartEvent start -> {
                    if (root != null) {
                        throw refused(FieldPath.ROOT, "yaml.second-document");
                    }
                    root = node(events.next(), FieldPath.ROOT, 0);
                }
                case DocumentEndEvent end -> {}
                case StreamEndEvent end -> {}
                case Event other -> throw notYaml(other.getStartMark());
            }
        }
        if (root == null) {
            throw refused(FieldPath.ROOT, "yaml.empty");
        }
        return root;
    }

    private JsonNode node(Event event, FieldPath at, int depth) {
        if (depth > DEEPEST) {
            throw refused(at, "yaml.nesting", DEEPEST);
        }
        if (!(event instanceof NodeEvent node)
                || event instanceof AliasEvent
                || node.getAnchor().isPresent()) {
            throw refused(at, "yaml.alias");
        }
        return switch (event) {
            case MappingStartEvent start -> object(untagged(start.getTag(), at), depth);
            case SequenceStartEvent start -> array(untagged(start.getTag(), at), depth);
            case ScalarEvent scalar -> scalar(scalar, untagged(scalar.getTag(), at));
            default -> throw new IllegalStateException("No node begins with " + event);
        };
    }

    private static FieldPath untagged(Optional<String> tag, FieldPath at) {
        if (tag.isPresent()) {
            throw refused(at, "yaml.tag");
        }
        return at;
    }

    private ObjectNode object(FieldPath at, int depth) {
        ObjectNode object = json.objectNode();
        while (true) {
            Event event = events.next();
            if (event instanceof MappingEndEvent) {
                return object;
            }
            if (!(event instanceof ScalarEvent key) || key.getTag().isPresent()) {
                throw refused(at, "yaml.key");
            }
            String name = text(key.getValue(), at);
            FieldPath place = at.child(name);
            if (object.has(name)) {
                throw refused(place, "yaml.key-twice");
            }
            object.set(name, node(events.next(), place, depth + 1));
        }
    }

    private ArrayNode array(FieldPath at, int depth) {
        ArrayNode array = json.arrayNode();
        while (true) {
            Event event = events.next();
            if (event instanceof SequenceEndEvent) {
                return array;
            }
            array.add(node(event, at.item(array.size()), depth + 1));
        }
    }

    private JsonNode scalar(ScalarEvent scalar, FieldPath at) {
        String value = scalar.getValue();
        if (!scalar.isPlain()) {
            return json.stringNode(text(value, at));
        }
        return switch (value) {
            case "", "~", "null" -> json.nullNode();
            case "true" -> json.booleanNode(true);
            case "false" -> json.booleanNode(false);
            default -> NUMBER.matcher(value).matches() ? number(value, at) : json.stringNode(text(value, at));
        };
    }

    private JsonNode number(String value, FieldPath at) {
        if (value.length() > LONGEST_NUMBER) {
            throw refused(at, "yaml.number", LONGEST_NUMBER);
        }
        BigDecimal plain = new BigDecimal(value).stripTrailingZeros();
        return INTEGRAL.matcher(plain.toPlainString()).matches()
                ? json.numberNode(plain.toBigIntegerExact())
                : json.numberNode(plain);
    }

    private static String text(String value, FieldPath at) {
        Characters.unfit(value).ifPresent(unfit -> {
            Violation violation = new Violation(at.text(), unfit.rule().key(), unfit.args());
            throw unfit.isOnlyUnprintable() ? Refusal.invalid(violation) : Refusal.malformed(violation);
        });
        return Normalizer.normalize(value, Normalizer.Form.NFC).strip();
    }

    private static Refusal notYaml(Optional<Mark> mark) {
        return mark.map(place ->
                        refused(FieldPath.ROOT, "yaml.unreadable-at", place.getLine() + 1, place.getColumn() + 1))
                .orElseGet(() -> refused(FieldPath.ROOT, "yaml.unreadable"));
    }

    private static Refusal refused(FieldPath at, String rule, Object... args) {
        return Refusal.malformed(Violation.of(at.text(), rule, args));
    }
}
