package dk.seamark.kit.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.seamark.events.Coded;
import dk.seamark.events.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/** Reads the wire names off the vocabulary itself, which knows nothing of Jackson. */
final class WireForms extends NopAnnotationIntrospector {

    private static final JsonTypeInfo.Value BY_KIND =
            JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "kind", null, false, true);

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public String[] findEnumValues(
            MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, @Nullable String[] names) {
        String[] codes = new String[names.length];
        for (int i = 0; i < constants.length; i++) {
            String given = names[i];
            codes[i] = constants[i] instanceof Coded coded ? coded.code() : given == null ? constants[i].name() : given;
        }
        return codes;
    }

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        if (!(annotated instanceof AnnotatedClass)) {
            return null;
        }
        Class<?> type = annotated.getRawType();
        return type.isAnnotationPresent(Kind.class) || !kinds(type).isEmpty() ? BY_KIND : null;
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
        List<NamedType> kinds = kinds(annotated.getRawType());
        return kinds.isEmpty() ? null : kinds;
    }

    @Override
    public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass annotated) {
        Kind kind = annotated.getRawType().getAnnotation(Kind.class);
        return kind == null ? null : kind.value();
    }

    private static List<NamedType> kinds(Class<?> family) {
        List<NamedType> kinds = new ArrayList<>();
        if (family.isSealed()) {
            for (Class<?> member : family.getPermittedSubclasses()) {
                Kind kind = member.getAnnotation(Kind.class);
                if (kind != null) {
                    kinds.add(new NamedType(member, kind.value()));
                }
                kinds.addAll(kinds(member));
            }
        }
        return kinds;
    }
}
