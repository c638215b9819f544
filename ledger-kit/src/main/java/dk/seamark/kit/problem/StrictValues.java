package dk.seamark.kit.problem;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.NumberDeserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Refuses texts and numbers that a body may spell but the ledger cannot hold. */
final class StrictValues extends SimpleModule {

    /** No figure of a municipality needs more digits, before or after the point. */
    private static final int MOST_DIGITS = 30;

    StrictValues() {
        super("strict values");
        addDeserializer(String.class, new Text());
        addDeserializer(BigDecimal.class, new Decimal());
    }

    /** PostgreSQL holds no NUL, and half of a surrogate pair is no character. */
    static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
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
            if (!isStorable(text)) {
                throw new UnfitValue(parser, "text.characters");
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
            if (decimal != null && (decimal.precision() > MOST_DIGITS || Math.abs(decimal.scale()) > MOST_DIGITS)) {
                throw new UnfitValue(parser, "number.digits");
            }
            return decimal;
        }
    }
}
