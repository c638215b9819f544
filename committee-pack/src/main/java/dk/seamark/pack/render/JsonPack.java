package dk.seamark.pack.render;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.seamark.pack.PackModel;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The pack as JSON: fields in the order of the view, indented by two spaces, with line feeds; nulls are left out. */
final class JsonPack {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .addMixIn(PackModel.class, OneLanguage.class)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

    /** Leaves out the view in the other language and the language itself. */
    @JsonIgnoreProperties({"language", "english"})
    private interface OneLanguage {}

    private JsonPack() {}

    static byte[] render(PackModel pack) {
        return (WRITER.writeValueAsString(pack) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
