package dk.seamark.kit.feed;

import dk.seamark.kit.json.Storable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.jdk.NumberDeserializers;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;

/**
 * Limits on the values of events. No service writes larger ones; without the limits, one record of somebody with write
 * access to the topic could break everything that is built from the journal.
 */
final class BoundedValues extends SimpleModule {

    /** A slug, a UUID and a SHA-256 are no longer; names become parts of keys, whose length a database index limits. */
    private static final int LONGEST_NAME = 64;

    BoundedValues() {
        super("bounded values");
        addDeserializer(String.class, new Text(Integer.MAX_VALUE));
        addDeserializer(BigDecimal.class, new Decimal());
    }

    private static final class Text extends StdScalarDeserializer<String> {

        private final int longest;

        Text(int longest) {
            super(String.class);
            this.longest = longest;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            return property != null && isName(property.getName()) ? new Text(LONGEST_NAME) : this;
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            String text = StringDeserializer.instance.deserialize(parser, context);
            if (text != null && text.length() > longest) {
                throw unfit(parser, "It has more than " + longest + " characters");
            }
            if (text != null && !Storable.isText(text)) {
                throw unfit(parser, "It holds what is no character");
            }
            return text;
        }

        private static boolean isName(String property) {
            return property.endsWith("Id")
                    || property.equals("municipality")
                    || property.equals("period")
                    || property.equals("corrects");
        }
    }

    private static final class Decimal extends StdScalarDeserializer<BigDecimal> {

        Decimal() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
            BigDecimal number = NumberDeserializers.BigDecimalDeserializer.instance.deserialize(parser, context);
            if (number != null && !Storable.isNumber(number)) {
                throw unfit(parser, "It has more digits than any figure");
            }
            return number;
        }
    }

    private static MismatchedInputException unfit(JsonParser parser, String reason) {
        return MismatchedInputException.from(parser, (Class<?>) null, reason);
    }
}
