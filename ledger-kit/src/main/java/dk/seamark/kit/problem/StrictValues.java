package dk.seamark.kit.problem;

import dk.seamark.characters.Characters;
import dk.seamark.characters.UnfitCharacter;
import dk.seamark.kit.json.Storable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.Version;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.jdk.NumberDeserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.module.SimpleModule;

/** Refuses texts and numbers in a body that the ledger cannot store, and texts with misleading characters. */
final class StrictValues extends SimpleModule {

    StrictValues() {
        super("strict values");
        addDeserializer(String.class, new Text());
        addDeserializer(BigDecimal.class, new Decimal());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new MissingIsNull());
    }

    /** A missing field is parsed as null; if it is required, another exception refuses it. */
    private static final class MissingIsNull extends NopAnnotationIntrospector {

        @Override
        public Version version() {
            return Version.unknownVersion();
        }

        @Override
        public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            return false;
        }
    }

    private static final class Text extends StdDeserializer<String> {

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(getValueType(context), parser);
            }
            String text = parser.getString();
            Optional<UnfitCharacter> unfit = Characters.unfit(text);
            if (unfit.isPresent()) {
                throw new InvalidValueException(
                        parser,
                        unfit.get().rule().key(),
                        unfit.get().args(),
                        unfit.get().isOnlyUnprintable());
            }
            return text;
        }
    }

    private static final class Decimal extends StdDeserializer<BigDecimal> {

        Decimal() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
            BigDecimal decimal = NumberDeserializers.BigDecimalDeserializer.instance.deserialize(parser, context);
            if (decimal != null && !Storable.isNumber(decimal)) {
                throw new InvalidValueException(parser, "number.digits", List.of(), false);
            }
            return decimal;
        }
    }
}
