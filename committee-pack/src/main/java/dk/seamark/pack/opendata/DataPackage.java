package dk.seamark.pack.opendata;

import dk.seamark.digest.Sha256;
import dk.seamark.pack.PackWords;
import dk.seamark.pack.opendata.PackData.FigureRecord;
import dk.seamark.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A pack's data as a Data Package 2.0: its files with their digests, columns, units, sources and licence. */
final class DataPackage {

    private final PackData pack;
    private final OpenTerms terms;

    private DataPackage(PackData pack, OpenTerms terms) {
        this.pack = pack;
        this.terms = terms;
    }

    /** @param digest the SHA-256 of the rendering that the data was read from, in hexadecimal */
    static byte[] of(PackData pack, OpenTerms terms, String digest) {
        return OpenJson.bytes(new DataPackage(pack, terms).descriptor(digest));
    }

    private Map<String, Object> descriptor(String digest) {
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        String number = String.valueOf(pack.number());
        descriptor.put(
                "name",
                String.join("-", pack.municipality(), pack.planId(), pack.period(), number)
                        .toLowerCase(Locale.ROOT));
        descriptor.put("title", Titles.of(pack));
        descriptor.put("description", description());
        descriptor.put("version", number);
        descriptor.put("created", terms.issued().toString());
        descriptor.put("licenses", List.of(licence()));
        descriptor.put(
                "contributors",
                List.of(OpenJson.object("title", pack.municipalityName(), "roles", List.of("publisher"))));
        descriptor.put("sources", sources());
        descriptor.put("resources", resources());
        descriptor.put("seamark", provenance(digest));
        return descriptor;
    }

    private String description() {
        String about = PackWords.say(Language.DANISH, "data.package");
        return pack.exampleNotice() == null ? about : about + " " + pack.exampleNotice();
    }

    private Map<String, Object> licence() {
        Map<String, Object> licence = new LinkedHashMap<>();
        licence.put("name", terms.licence().id());
        licence.put("path", terms.licence().address());
        licence.put("title", terms.licence().title());
        return licence;
    }

    private List<Map<String, String>> sources() {
        return pack.figures().stream()
                .map(FigureRecord::source)
                .distinct()
                .sorted()
                .map(source -> Map.of("title", source))
                .toList();
    }

    /** What the data was made of, by which it can be held against the municipality's transparency log. */
    private Map<String, Object> provenance(String digest) {
        Map<String, Object> provenance = new LinkedHashMap<>();
        provenance.put("position", pack.position());
        provenance.put("issuedAt", terms.issuedAt());
        provenance.put("log", terms.log());
        provenance.put("rendering", "public.json");
        provenance.put("sha256", digest);
        return provenance;
    }

    private List<Map<String, Object>> resources() {
        Stream<Map<String, Object>> tables = OpenTables.ALL.stream().map(this::table);
        return Stream.concat(tables, Stream.of(cube())).toList();
    }

    private <R> Map<String, Object> table(OpenTable<R> table) {
        Map<String, Object> resource = file(table.name(), table.name() + ".csv", table.csv(pack));
        resource.put("type", "table");
        resource.put("description", table.about().en());
        resource.put("title", table.about().da());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("dialect", OpenJson.object("delimiter", ",", "lineTerminator", "\r\n"));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", table.columns().stream().map(this::field).toList());
        if (!table.key().isEmpty()) {
            schema.put("primaryKey", table.key());
        }
        resource.put("schema", schema);
        return resource;
    }

    private Map<String, Object> field(OpenColumn<?> column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.type().code());
        field.put("title", column.about().da());
        field.put("description", column.about().en());
        Map<String, String> codes = column.categories().apply(pack);
        if (!codes.isEmpty()) {
            List<Map<String, Object>> categories = new ArrayList<>();
            codes.forEach((code, label) -> categories.add(OpenJson.object("value", code, "label", label)));
            field.put("categories", categories);
        }
        field.put("constraints", Map.of("required", column.isRequired()));
        return field;
    }

    private Map<String, Object> cube() {
        Map<String, Object> resource = file("figures-json-stat", "figures.json", JsonStat.of(pack, terms));
        resource.put("title", PackWords.say(Language.DANISH, "data.cube.file"));
        resource.put("description", PackWords.say(Language.ENGLISH, "data.cube.file"));
        resource.put("format", "json-stat");
        resource.put("mediatype", "application/json");
        return resource;
    }

    private static Map<String, Object> file(String name, String path, byte[] content) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", name);
        resource.put("path", path);
        resource.put("bytes", content.length);
        resource.put("hash", "sha256:" + Sha256.hex(content));
        return resource;
    }
}
