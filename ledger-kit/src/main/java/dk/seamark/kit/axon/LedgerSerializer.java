package dk.seamark.kit.axon;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.wire.WireTypes;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.problem.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/**
 * Serializes an event under its wire name and revision, never its class name, to the very bytes that are sent. It
 * handles only events and their metadata.
 */
final class LedgerSerializer implements Serializer {

    /** An event must fit into one Kafka record, with room for its headers. */
    static final int MOST_BYTES = 900_000;

    private static final String METADATA = "metadata";
    private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};

    private static final Pattern REVISION = Pattern.compile("[0-9]{1,9}");

    private final Converter converter = new ChainingConverter();

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        byte[] bytes = LedgerJson.mapper().writeValueAsBytes(object);
        if (bytes.length > MOST_BYTES) {
            throw Refusal.tooLarge("event-too-large", MOST_BYTES);
        }
        return new SimpleSerializedObject<>(
                converter.convert(bytes, representation),
                representation,
                typeForClass(object == null ? null : object.getClass()));
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return converter.canConvert(byte[].class, representation);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
    public <S, T> T deserialize(SerializedObject<S> stored) {
        if (SerializedType.emptyType().equals(stored.getType())) {
            return (T) null;
        }
        Class<?> type = classForType(stored.getType());
        if (type == UnknownSerializedType.class) {
            return (T) new UnknownSerializedType(this, stored);
        }
        byte[] bytes = converter.convert(stored, byte[].class).getData();
        try {
            return type == MetaData.class
                    ? (T) MetaData.from(LedgerJson.mapper().readValue(bytes, STRINGS))
                    : (T) LedgerJson.mapper().readValue(bytes, type);
        } catch (JacksonException e) {
            throw new SerializationException("A stored " + stored.getType().getName() + " cannot be read", e);
        }
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        if (METADATA.equals(type.getName()) || MetaData.class.getName().equals(type.getName())) {
            return MetaData.class;
        }
        return WireTypes.named(type.getName(), revision(type.getRevision()))
                .<Class<?>>map(WireTypes.Entry::type)
                .orElse(UnknownSerializedType.class);
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's signature
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || type == Void.class || type == void.class) {
            return SerializedType.emptyType();
        }
        if (MetaData.class.isAssignableFrom(type)) {
            return new SimpleSerializedType(METADATA, null);
        }
        if (!LedgerEvent.class.isAssignableFrom(type)) {
            throw new SerializationException("Only events of the ledger are stored, and " + type + " is none");
        }
        @SuppressWarnings("unchecked")
        WireTypes.Entry entry = WireTypes.of((Class<? extends LedgerEvent>) type);
        return new SimpleSerializedType(entry.name(), Integer.toString(entry.revision()));
    }

    @Override
    public Converter getConverter() {
        return converter;
    }

    private static int revision(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(digits -> REVISION.matcher(digits).matches())
                .map(Integer::valueOf)
                .orElse(0);
    }
}
