package dk.seamark.policy.document;

import dk.seamark.kit.json.LedgerJson;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.RepresentToNode;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;
import tools.jackson.databind.JsonNode;

/** Writes a document as YAML that reads as the same document. */
public final class YamlWriter {

    private static final int WIDTH = 100;

    private YamlWriter() {}

    /** A document as YAML; what is null or an empty list is left out. */
    public static String write(Record document) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .setWidth(WIDTH)
                .build();
        return new Dump(settings, new AsRead(settings))
                .dumpToString(plain(LedgerJson.mapper().valueToTree(document)));
    }

    /** Writes numbers without an exponent and with all their digits, and no text that reads as nothing. */
    private static final class AsRead extends StandardRepresenter {

        AsRead(DumpSettings settings) {
            super(settings);
            representers.put(
                    BigDecimal.class,
                    number -> representScalar(Tag.FLOAT, ((BigDecimal) number).toPlainString(), ScalarStyle.PLAIN));
            RepresentToNode text = Objects.requireNonNull(representers.get(String.class));
            representers.put(
                    String.class,
                    value -> value.equals("~")
                            ? representScalar(Tag.STR, "~", ScalarStyle.SINGLE_QUOTED)
                            : text.representData(value));
        }
    }

    private static Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> members = new LinkedHashMap<>();
            node.properties().forEach(member -> {
                JsonNode value = member.getValue();
                if (!value.isNull() && !(value.isArray() && value.isEmpty())) {
                    members.put(member.getKey(), plain(value));
                }
            });
            return members;
        }
        if (node.isArray()) {
            return node.values().stream().map(YamlWriter::plain).toList();
        }
        if (node.isNumber()) {
            return number(node.decimalValue());
        }
        return node.isBoolean() ? node.booleanValue() : node.asString();
    }

    private static Number number(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0 ? value.toBigIntegerExact() : value;
    }
}
