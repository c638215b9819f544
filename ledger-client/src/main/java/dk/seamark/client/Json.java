package dk.seamark.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.Constructor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * How bodies and answers are written and read. A number keeps its digits. What is null or an empty list is left out,
 * and read so again. What an answer has that we do not know is passed over, so that a later service can say more.
 */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new Required())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .withConfigOverride(
                    List.class,
                    list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))
                            .setInclude(JsonInclude.Value.construct(Include.NON_EMPTY, Include.ALWAYS)))
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
            .build();

    private Json() {}

    /** A record's component that is neither nullable nor a list must be there. */
    private static final class Required extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            if (member instanceof AnnotatedParameter parameter
                    && parameter.getDeclaringClass().isRecord()
                    && parameter.getOwner() instanceof AnnotatedConstructor constructor) {
                return isDemanded(constructor.getAnnotated(), parameter.getIndex());
            }
            return super.hasRequiredMarker(config, member);
        }

        private static boolean isDemanded(Constructor<?> constructor, int index) {
            return constructor.getParameterTypes()[index] != List.class
                    && !constructor.getAnnotatedParameterTypes()[index].isAnnotationPresent(Nullable.class);
        }
    }
}
