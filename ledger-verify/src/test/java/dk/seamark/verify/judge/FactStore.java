package dk.seamark.verify.judge;

import dk.seamark.standing.FactChanges;
import dk.seamark.standing.FactPath;
import dk.seamark.standing.KeptFact;
import dk.seamark.standing.canonical.Canonical;
import dk.seamark.verify.form.Json;
import dk.seamark.verify.form.RecordBinder;
import dk.seamark.verify.report.VerificationException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.ObjectNode;

/** The facts that stand, as the table of facts keeps them: in their canonical form, by path. */
final class FactStore implements FactChanges {

    /** The members of facts that are decimals. */
    private static final Set<String> DECIMALS =
            Set.of("value", "tolerance", "least", "most", "more", "numerator", "denominator", "times");

    private final SortedMap<FactPath, byte[]> facts = new TreeMap<>();

    @Override
    public void stands(FactPath path, Object fact) {
        facts.put(path, Canonical.bytes(fact));
    }

    @Override
    public void gone(FactPath path) {
        facts.remove(path);
    }

    /** A copy of the facts that stand now, by path. */
    List<KeptFact> kept() {
        return facts.entrySet().stream()
                .<KeptFact>map(fact -> new Kept(fact.getKey(), fact.getValue()))
                .toList();
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Kept(FactPath path, byte[] canonical) implements KeptFact {

        @Override
        public <T> T as(Class<T> type) {
            try {
                return RecordBinder.atLeast(type, numbered(Json.read(canonical)));
            } catch (VerificationException e) {
                throw new IllegalStateException("Not a " + type + ": " + path, e);
            }
        }
    }

    /** With numbers for decimals, as in an event: a canonical form has text for them. */
    private static JsonNode numbered(JsonNode node) {
        if (node instanceof ObjectNode fields) {
            for (String name : List.copyOf(fields.propertyNames())) {
                JsonNode value = fields.get(name);
                fields.set(
                        name,
                        DECIMALS.contains(name) && value.isString()
                                ? DecimalNode.valueOf(new BigDecimal(value.stringValue()))
                                : numbered(value));
            }
        } else {
            node.forEach(FactStore::numbered);
        }
        return node;
    }
}
