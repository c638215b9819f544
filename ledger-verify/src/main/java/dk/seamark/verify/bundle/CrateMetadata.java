package dk.seamark.verify.bundle;

import dk.seamark.text.LocalizedText;
import dk.seamark.verify.form.Json;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.VerificationException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * The description of a bundle's files as an RO-Crate. It proves nothing; whoever reads it instead of the manifest must
 * not be told of other files or digests, so it has to name exactly those of the manifest.
 */
public final class CrateMetadata {

    private static final String ROOT = "./";
    private static final String ID = "@id";

    private final Manifest manifest;
    private final Map<String, JsonNode> entities = new HashMap<>();
    private final List<LocalizedText> flaws = new ArrayList<>();

    private CrateMetadata(Manifest manifest) {
        this.manifest = manifest;
    }

    /**
     * Where the description differs from the manifest; empty if it does not, or the bundle's form has none.
     *
     * @param files the bundle's files with their contents
     */
    public static List<LocalizedText> flaws(Manifest manifest, Map<String, byte[]> files) {
        if (!manifest.holdsCrate()) {
            return List.of();
        }
        byte[] content = files.get(Manifest.CRATE);
        if (content == null) {
            return List.of(Phrases.say("crate.missing"));
        }
        CrateMetadata crate = new CrateMetadata(manifest);
        try {
            crate.read(Json.read(content));
        } catch (VerificationException flaw) {
            crate.flaws.add(flaw.at(Phrases.name(Manifest.CRATE)).said());
        }
        return List.copyOf(crate.flaws);
    }

    private void read(JsonNode crate) throws VerificationException {
        for (JsonNode entity : crate.path("@graph")) {
            String id = entity.path(ID).asString("");
            if (entities.put(id, entity) != null) {
                throw new VerificationException("crate.twice", id);
            }
        }
        JsonNode root = entities.get(ROOT);
        if (root == null) {
            throw new VerificationException("crate.no-root");
        }
        compare(root);
    }

    private void compare(JsonNode root) {
        Set<String> parts = new TreeSet<>();
        root.path("hasPart").forEach(part -> parts.add(part.path(ID).asString("")));
        Set<String> foreign = new TreeSet<>(parts);
        entities.forEach((id, entity) -> {
            if (isFile(entity)) {
                foreign.add(id);
            }
        });
        // The manifest names this file's digest, so this one cannot name the manifest's.
        foreign.remove(Manifest.NAME);
        for (Manifest.File file : manifest.files()) {
            if (file.name().equals(Manifest.CRATE)) {
                continue;
            }
            JsonNode entity = entities.get(file.name());
            if (entity == null || !isFile(entity) || !parts.contains(file.name())) {
                flaws.add(Phrases.say("crate.part-missing", file.name()));
            } else if (!entity.path("sha256").asString("").equals(file.sha256())
                    || !entity.path("contentSize").asString("").equals(Long.toString(file.bytes()))) {
                flaws.add(Phrases.say("crate.digest", file.name()));
            }
            foreign.remove(file.name());
        }
        foreign.forEach(name -> flaws.add(Phrases.say("crate.part-foreign", name)));
    }

    private static boolean isFile(JsonNode entity) {
        JsonNode type = entity.path("@type");
        return type.isArray()
                ? type.valueStream().anyMatch(each -> each.asString("").equals("File"))
                : type.asString("").equals("File");
    }
}
