package dk.seamark.kit.json;

import dk.seamark.events.value.Unit;
import dk.seamark.events.wire.Coded;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Adds the ledger's codes and kinds to a mapper; the mapper of HTTP responses uses it as well. */
public final class LedgerModule extends SimpleModule {

    /** A module that reads and writes the ledger's enums and sealed families. */
    public LedgerModule() {
        super("ledger");
        addSerializer(Unit.class, new CodeWriter());
        addDeserializer(Unit.class, new UnitParser());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new WireForms());
    }

    private static final class CodeWriter extends ValueSerializer<Unit> {

        @Override
        public void serialize(Unit value, JsonGenerator json, SerializationContext context) {
            json.writeString(((Coded) value).code());
        }
    }

    private static final class UnitParser extends ValueDeserializer<Unit> {

        @Override
        public Unit deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (Unit) context.handleUnexpectedToken(Unit.class, json);
            }
            String code = json.getString();
            return Unit.ofCode(code)
                    .orElseGet(() -> (Unit) context.handleWeirdStringValue(Unit.class, code, "not the code of a unit"));
        }
    }
}
