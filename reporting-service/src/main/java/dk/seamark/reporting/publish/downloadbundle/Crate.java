package dk.seamark.reporting.publish.downloadbundle;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.pack.MunicipalityNames;
import dk.seamark.pack.render.PackFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The bundle's files as an RO-Crate 1.2, with where they come from in terms of PROV-O, for archives and programs that
 * know research data and not this product. It says what manifest and events say, and proves nothing.
 *
 * @param pack the event that issued the pack
 * @param issued when it was issued, UTC
 * @param origin the name of the log
 * @param files the bundle's files so far, of which it tells
 */
record Crate(CommitteePackIssued pack, Instant issued, String origin, List<Manifest.File> files) {

    /** The name of its own file, which the specification demands. */
    static final String NAME = "ro-crate-metadata.json";

    private static final String VERSION = "https://w3id.org/ro/crate/1.2";
    private static final String MANIFEST = "manifest.json";
    private static final String MUNICIPALITY = "#municipality";
    private static final String ISSUE = "#issue";
    private static final String REDACTION = "#redaction";
    private static final String LOG = "#log";
    private static final String ACCESS = "#access";

    /** The file: UTF-8. */
    byte[] content() {
        Map<String, Object> crate = new LinkedHashMap<>();
        crate.put("@context", List.of(VERSION + "/context", context()));
        crate.put(
                "@graph",
                Stream.concat(about().stream(), files.stream().map(this::file)).toList());
        return LedgerJson.mapper().writeValueAsBytes(crate);
    }

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("prov", "http://www.w3.org/ns/prov#");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        context.put("sha256", "http://schema.org/sha256");
        return context;
    }

    private List<Map<String, Object>> about() {
        List<Map<String, Object>> entities = new ArrayList<>(List.of(
                descriptor(),
                root(),
                access(),
                municipality(),
                log(),
                issue(),
                entity(MANIFEST, List.of("File"), "Bevispakkens fortegnelse")));
        if (isRedacted()) {
            entities.add(redaction());
        }
        return entities;
    }

    private static Map<String, Object> entity(String id, List<String> types, String name) {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("@id", id);
        entity.put("@type", types);
        entity.put("name", name);
        return entity;
    }

    private static Map<String, Object> descriptor() {
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("@id", NAME);
        descriptor.put("@type", "CreativeWork");
        descriptor.put("about", reference("./"));
        descriptor.put("conformsTo", reference(VERSION));
        return descriptor;
    }

    private Map<String, Object> root() {
        Map<String, Object> root = entity(
                "./",
                List.of("Dataset", "prov:Entity"),
                "Bevispakke for pakke nr. %d for %s af planen %s"
                        .formatted(pack.number(), pack.period(), pack.planId()));
        root.put(
                "description",
                "An issued committee pack with the events that it rests on, and what proves them. `./seamark verify`"
                        + " checks it; docs/verifying.md tells how other programs can.");
        root.put(
                "identifier",
                String.join("/", pack.municipality(), pack.planId(), pack.period(), Integer.toString(pack.number())));
        root.put("datePublished", issued.toString());
        root.put("license", reference(ACCESS));
        root.put("publisher", reference(MUNICIPALITY));
        root.put(
                "hasPart",
                Stream.concat(Stream.of(MANIFEST), files.stream().map(Manifest.File::name))
                        .map(Crate::reference)
                        .toList());
        root.put("mentions", references(isRedacted() ? List.of(ISSUE, REDACTION) : List.of(ISSUE)));
        return root;
    }

    private static Map<String, Object> access() {
        Map<String, Object> access = entity(ACCESS, List.of("CreativeWork"), "Ikke til offentliggørelse");
        access.put(
                "description",
                "The bundle holds figures that the public edition withholds. It is for those who may read the record;"
                        + " what everybody may use is the open data of the pack.");
        return access;
    }

    private Map<String, Object> municipality() {
        return entity(MUNICIPALITY, List.of("Organization", "prov:Agent"), MunicipalityNames.of(pack.municipality()));
    }

    private Map<String, Object> log() {
        return entity(LOG, List.of("CreativeWork", "prov:Collection"), origin);
    }

    private Map<String, Object> issue() {
        Map<String, Object> issue = activity(ISSUE, "Udstedelsen af pakken", List.of("events.jsonl"));
        issue.put("endTime", issued.toString());
        issue.put("prov:endedAtTime", typed(issued));
        return issue;
    }

    private Map<String, Object> redaction() {
        Map<String, Object> redaction =
                activity(REDACTION, "Pakken uden slettede tekster", List.of("events.jsonl", "redaction.json"));
        redaction.put("prov:wasInformedBy", reference(ISSUE));
        return redaction;
    }

    private Map<String, Object> activity(String id, String name, List<String> used) {
        Map<String, Object> activity = entity(id, List.of("CreateAction", "prov:Activity"), name);
        activity.put("agent", reference(MUNICIPALITY));
        activity.put("prov:wasAssociatedWith", reference(MUNICIPALITY));
        activity.put("object", references(used));
        activity.put("prov:used", references(used));
        return activity;
    }

    private Map<String, Object> file(Manifest.File file) {
        BundleFile kind = BundleFile.of(file.name());
        Map<String, Object> entity = entity(file.name(), List.of("File", "prov:Entity"), kind.inDanish());
        entity.put("description", kind.inEnglish());
        entity.put("encodingFormat", mediaType(file.name()));
        entity.put("contentSize", Long.toString(file.bytes()));
        entity.put("sha256", file.sha256());
        switch (kind) {
            case RENDERING -> {
                entity.put("prov:wasGeneratedBy", reference(isRedacted() ? REDACTION : ISSUE));
                entity.put("prov:wasDerivedFrom", reference("events.jsonl"));
                entity.put("prov:wasAttributedTo", reference(MUNICIPALITY));
            }
            case CHECKPOINT, PROOF, EVENTS, REDACTION, STRAYS, KEY -> entity.put("prov:wasDerivedFrom", reference(LOG));
        }
        return entity;
    }

    private boolean isRedacted() {
        return files.stream().anyMatch(file -> BundleFile.of(file.name()) == BundleFile.REDACTION);
    }

    private static String mediaType(String name) {
        return name.startsWith(BundleFile.PACK)
                ? PackFormat.of(name.substring(BundleFile.PACK.length()).replaceFirst("^public[.]", ""))
                        .map(PackFormat::mediaType)
                        .orElse("application/octet-stream")
                : name.endsWith(".json")
                        ? "application/json"
                        : name.endsWith(".jsonl") ? "application/jsonl" : "text/plain";
    }

    private static Map<String, Object> typed(Instant time) {
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put("@value", time.toString());
        typed.put("@type", "xsd:dateTime");
        return typed;
    }

    private static Map<String, Object> reference(String id) {
        return Map.of("@id", id);
    }

    private static List<Map<String, Object>> references(List<String> ids) {
        return ids.stream().map(Crate::reference).toList();
    }
}
