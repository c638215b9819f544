package dk.seamark.kit.json;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import dk.seamark.events.wire.Coded;
import dk.seamark.events.wire.Kind;
import dk.seamark.events.wire.WireRecord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/** Reads the wire names from the vocabulary's annotations, as the vocabulary does not depend on Jackson. */
final class WireForms extends NopAnnotationIntrospector {

    private static final JsonTypeInfo.Value BY_KIND =
            JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "kind", null, false, true);

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        // Change the array in place: Jackson's deserializers use the array that they passed, not the returned one.
        for (int i = 0; i < constants.length; i++) {
            if (constants[i] instanceof Coded coded) {
                names[i] = coded.code();
            }
        }
        return names;
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

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return mustBeThere(member) ? true : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedMember member && mustBeThere(member)
                ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
                : JsonSetter.Value.empty();
    }

    /** A record component of the ledger that is not nullable must be present in the JSON, and not null. */
    private static boolean mustBeThere(AnnotatedMember member) {
        return member instanceof AnnotatedParameter parameter
                && parameter.getDeclaringClass().isRecord()
                && parameter.getDeclaringClass().getName().startsWith("dk.seamark.")
                && parameter.getOwner() instanceof AnnotatedConstructor
                && !parameter.hasAnnotation(JsonAnySetter.class)
                && isRequired(parameter);
    }

    private static boolean isRequired(AnnotatedParameter parameter) {
        List<WireRecord.Member> members =
                WireRecord.of(parameter.getDeclaringClass()).members();
        // Only for the canonical constructor; a record may have another one.
        return parameter.getOwner().getParameterCount() == members.size()
                && !members.get(parameter.getIndex()).isOptional();
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
