package dk.seamark.pack.render;

import dk.seamark.pack.PackModel;
import dk.seamark.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The pack as a Word document: the committee's agenda item, under the headings of the municipality's template. It is
 * meant to be edited, as the secretariat must add what the record does not hold.
 */
final class DocxPack {

    private static final String TYPE = "officedocument.wordprocessingml.";
    private static final String[] NAMESPACES = {
        "xmlns:w",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    };

    /** The levels in the table of contents; Word's navigation pane shows one level more. */
    private static final int CONTENTS_DEPTH = 2;

    private DocxPack() {}

    static byte[] render(PackModel pack) {
        return new OfficeFile(pack, "word/document.xml")
                .add("word/document.xml", TYPE + "document.main+xml", document(pack))
                .relate(
                        "word/document.xml",
                        "styles",
                        "styles.xml",
                        "settings",
                        "settings.xml",
                        "numbering",
                        "numbering.xml",
                        "header",
                        "header1.xml",
                        "footer",
                        "footer1.xml")
                .add("word/styles.xml", TYPE + "styles+xml", styles(pack.language()))
                .add("word/settings.xml", TYPE + "settings+xml", Templates.resource("word-settings.xml"))
                .add("word/numbering.xml", TYPE + "numbering+xml", Templates.resource("word-numbering.xml"))
                .add("word/header1.xml", TYPE + "header+xml", header(pack))
                .add("word/footer1.xml", TYPE + "footer+xml", footer(pack))
                .bytes();
    }

    /** The styles, with the document's language as their default. */
    private static byte[] styles(Language language) {
        byte[] danish = Templates.resource("word-styles.xml");
        return switch (language) {
            case DANISH -> danish;
            case ENGLISH ->
                new String(danish, StandardCharsets.UTF_8)
                        .replace("w:val=\"da-DK\"", "w:val=\"en-GB\"")
                        .getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] document(PackModel pack) {
        WordText body = new WordText(pack.language());
        WordAgenda.write(pack, body);
        Xml xml = new Xml().start("w:document", NAMESPACES).start("w:body");
        xml.add(title(pack).xml())
                .add(contents(pack.language(), body.headings()).xml())
                .add(body.end().xml());
        xml.start("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", "rId4");
        xml.empty("w:footerReference", "w:type", "default", "r:id", "rId5");
        xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.empty(
                "w:pgMar",
                "w:top",
                "1418",
                "w:right",
                "1134",
                "w:bottom",
                "1247",
                "w:left",
                "1134",
                "w:header",
                "624",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        return xml.end(3).bytes();
    }

    private static WordText title(PackModel pack) {
        PackModel.Heading heading = pack.heading();
        WordText text = new WordText(pack.language());
        text.paragraph(
                "Owner", heading.municipalityName() + " · " + pack.edition().label());
        text.paragraph("Title", heading.title());
        text.paragraph("Subtitle", heading.planTitle());
        text.paragraph(text.say("title.to", heading.committee()) + " " + text.say("title.by", heading.secretariat()));
        if (!text.say("edition.translated").isEmpty()) {
            text.paragraph("Notice", text.say("edition.translated"));
        }
        if (pack.exampleNotice() != null) {
            text.paragraph("Notice", pack.exampleNotice());
        }
        return text;
    }

    /**
     * The table of contents: a field marked as out of date, as only Word can compute page numbers. Until Word has
     * updated it, and in programs that cannot, it shows the headings, each a link.
     */
    private static WordText contents(Language language, List<WordText.Heading> headings) {
        WordText text = new WordText(language);
        text.paragraph("TOCHeading", text.say("contents"));
        List<WordText.Heading> shown = headings.stream()
                .filter(heading -> heading.level() <= CONTENTS_DEPTH)
                .toList();
        for (int at = 0; at < shown.size(); at++) {
            WordText.Heading heading = shown.get(at);
            Xml xml = text.begin("TOC" + heading.level());
            if (at == 0) {
                xml.start("w:r")
                        .empty("w:fldChar", "w:fldCharType", "begin", "w:dirty", "true")
                        .end();
                xml.start("w:r").start("w:instrText", "xml:space", "preserve");
                xml.text(" TOC \\o \"1-" + CONTENTS_DEPTH + "\" \\h \\z \\u ").end(2);
                xml.start("w:r").empty("w:fldChar", "w:fldCharType", "separate").end();
            }
            xml.start("w:hyperlink", "w:anchor", heading.bookmark(), "w:history", "1");
            text.run(heading.text());
            xml.end();
            if (at == shown.size() - 1) {
                xml.start("w:r").empty("w:fldChar", "w:fldCharType", "end").end();
            }
            xml.end();
        }
        return text;
    }

    private static byte[] header(PackModel pack) {
        WordText text = new WordText(pack.language());
        Xml xml = text.begin("Header");
        text.bold(pack.edition().label());
        text.run(" · " + pack.heading().municipalityName() + " · "
                + pack.heading().title());
        xml.end();
        if (pack.exampleNotice() != null) {
            text.paragraph("Header", pack.exampleNotice());
        }
        return new Xml().start("w:hdr", NAMESPACES).add(text.xml()).end().bytes();
    }

    private static byte[] footer(PackModel pack) {
        WordText text = new WordText(pack.language());
        Xml xml = text.begin("Footer");
        text.run(pack.heading().planTitle() + " · " + text.say("position") + " "
                + pack.provenance().positionShown());
        xml.start("w:r").empty("w:tab").end();
        text.run(text.say("footer.page") + " ");
        text.field("PAGE", "1");
        text.run(" " + text.say("page.of") + " ");
        text.field("NUMPAGES", "1");
        xml.end();
        return new Xml().start("w:ftr", NAMESPACES).add(text.xml()).end().bytes();
    }
}
