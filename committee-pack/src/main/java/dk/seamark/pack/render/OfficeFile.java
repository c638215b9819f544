package dk.seamark.pack.render;

import dk.seamark.pack.OwnWords;
import dk.seamark.pack.PackModel;
import dk.seamark.pack.PackWords;
import dk.seamark.pack.zip.Zip;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * A file of an office suite: a ZIP file of parts, as the Open Packaging Conventions (ISO/IEC 29500-2) define. Fields
 * for the time and author of the file are filled from the vintage, so that equal packs are equal bytes.
 */
final class OfficeFile {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-";

    private final PackModel pack;
    private final SequencedMap<String, byte[]> parts = new LinkedHashMap<>();
    private final Xml types = new Xml();
    private final String main;

    /** A file with this main part. */
    OfficeFile(PackModel pack, String main) {
        this.pack = pack;
        this.main = main;
        types.start("Types", "xmlns", PACKAGE + "content-types")
                .empty("Default", "Extension", "rels", "ContentType", TYPES + "package.relationships+xml")
                .empty("Default", "Extension", "xml", "ContentType", "application/xml");
        // It must be the first part, but its content is known only when all parts are there; keep its place.
        parts.put("[Content_Types].xml", new byte[0]);
        parts.put("_rels/.rels", relations());
        add("docProps/core.xml", "package.core-properties+xml", core());
        add("docProps/app.xml", "officedocument.extended-properties+xml", application());
    }

    /**
     * Adds a part.
     *
     * @param type its content type, without the common prefix
     */
    OfficeFile add(String name, String type, byte[] content) {
        types.empty("Override", "PartName", "/" + name, "ContentType", TYPES + type);
        parts.put(name, content);
        return this;
    }

    /**
     * Adds the relationships of a part.
     *
     * @param name the part's name
     * @param targets the type and the name of each target, alternating; the first pair gets the id {@code rId1}
     */
    OfficeFile relate(String name, String... targets) {
        Xml xml = new Xml().start("Relationships", "xmlns", PACKAGE + "relationships");
        for (int at = 0; at < targets.length; at += 2) {
            relation(xml, at / 2 + 1, OFFICE + "relationships/" + targets[at], targets[at + 1]);
        }
        int folder = name.lastIndexOf('/') + 1;
        parts.put(
                name.substring(0, folder) + "_rels/" + name.substring(folder) + ".rels",
                xml.end().bytes());
        return this;
    }

    byte[] bytes() {
        parts.put("[Content_Types].xml", types.end().bytes());
        return Zip.of(parts);
    }

    private byte[] relations() {
        Xml xml = new Xml().start("Relationships", "xmlns", PACKAGE + "relationships");
        relation(xml, 1, OFFICE + "relationships/officeDocument", main);
        relation(xml, 2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
        relation(xml, 3, OFFICE + "relationships/extended-properties", "docProps/app.xml");
        return xml.end().bytes();
    }

    private static void relation(Xml xml, int id, String type, String target) {
        xml.empty("Relationship", "Id", "rId" + id, "Type", type, "Target", target);
    }

    private byte[] core() {
        String day = Vintage.date(pack) + "T00:00:00Z";
        return new Xml()
                .start(
                        "cp:coreProperties",
                        "xmlns:cp",
                        PACKAGE + "metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance")
                .element("dc:title", OwnWords.plain(title(pack)))
                .element(
                        "dc:subject",
                        OwnWords.plain(pack.heading().planTitle() + ": "
                                + pack.heading().title() + ", "
                                + PackWords.say(
                                        pack.language(),
                                        "meta.to",
                                        pack.heading().committee())))
                .element("dc:creator", OwnWords.plain(pack.heading().municipalityName()))
                .element("cp:lastModifiedBy", OwnWords.plain(pack.heading().municipalityName()))
                .start("dcterms:created", "xsi:type", "dcterms:W3CDTF")
                .text(day)
                .end()
                .start("dcterms:modified", "xsi:type", "dcterms:W3CDTF")
                .text(day)
                .end()
                .element("dc:language", pack.language().region())
                .end()
                .bytes();
    }

    private byte[] application() {
        return new Xml()
                .start("Properties", "xmlns", OFFICE + "extended-properties")
                .element("Application", "Seamark")
                .element("Company", OwnWords.plain(pack.heading().municipalityName()))
                .end()
                .bytes();
    }

    /** The title in the properties of a pack's file. */
    static String title(PackModel pack) {
        return String.join(
                " – ",
                pack.heading().title(),
                pack.heading().planTitle(),
                pack.heading().municipalityName(),
                pack.edition().label());
    }
}
