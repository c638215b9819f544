package dk.seamark.pack.render;

import dk.seamark.pack.OwnWords;
import dk.seamark.pack.PackWords;
import dk.seamark.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a Word document as it is written: headings, paragraphs and tables (ISO/IEC 29500, WordprocessingML,
 * transitional). The styles' names are those of {@code word-styles.xml}.
 */
final class WordText {

    private final Xml xml = new Xml();
    private final Language language;
    private final List<Heading> headings = new ArrayList<>();
    private boolean endsInTable;

    /**
     * A heading that was written.
     *
     * @param level from 1
     * @param bookmark the name of the bookmark on it
     */
    record Heading(int level, String text, String bookmark) {}

    /** An empty text of a document in this language. */
    WordText(Language language) {
        this.language = language;
    }

    /** What the document's language says under a key. */
    String say(String key, Object... parts) {
        return PackWords.say(language, key, parts);
    }

    /** What has been written, which goes into a document's body. */
    Xml xml() {
        return xml;
    }

    /** The headings so far. */
    List<Heading> headings() {
        return List.copyOf(headings);
    }

    /** A heading, with a bookmark to go to. */
    WordText heading(int level, String text) {
        String id = Integer.toString(headings.size() + 1);
        String bookmark = "_Toc" + "0".repeat(Math.max(0, 9 - id.length())) + id;
        headings.add(new Heading(level, text, bookmark));
        begin("Heading" + level);
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", bookmark);
        run(text);
        xml.empty("w:bookmarkEnd", "w:id", id).end();
        return this;
    }

    /** A paragraph of the body's own style. */
    WordText paragraph(String text) {
        return paragraph("Normal", text);
    }

    /** A paragraph of this style. */
    WordText paragraph(String style, String text) {
        begin(style);
        run(text);
        xml.end();
        return this;
    }

    /** A paragraph that begins with bold words. */
    WordText labelled(String style, String label, String text) {
        begin(style);
        bold(label);
        run(" " + text);
        xml.end();
        return this;
    }

    /** A list with bullets. */
    WordText list(List<String> items) {
        items.forEach(item -> paragraph("ListBullet", item));
        return this;
    }

    /** A table with its caption above it, which keeps it apart from a table before it. Nothing if it has no rows. */
    WordText table(WordTable table) {
        endsInTable = table.writeTo(this) || endsInTable;
        return this;
    }

    /** A document's last paragraph, which Word asks for after a table. */
    WordText end() {
        return endsInTable ? paragraph("") : this;
    }

    /** Begins a paragraph; whoever does so ends it. */
    Xml begin(String style) {
        endsInTable = false;
        xml.start("w:p");
        if (!style.equals("Normal")) {
            xml.start("w:pPr").empty("w:pStyle", "w:val", style).end();
        }
        return xml;
    }

    /** Begins a paragraph that stays on the page of the next one. */
    Xml beginWithNext(String style) {
        xml.start("w:p").start("w:pPr");
        return xml.empty("w:pStyle", "w:val", style).empty("w:keepNext").end();
    }

    /** Words of a paragraph. */
    void run(String text) {
        runs(text, false);
    }

    /** Bold words of a paragraph. */
    void bold(String text) {
        runs(text, true);
    }

    /** What the municipality wrote is a run of its own where the document is in another language (WCAG 2.2, 3.1.2). */
    private void runs(String text, boolean bold) {
        switch (language) {
            case DANISH -> run(text, bold, false);
            case ENGLISH -> OwnWords.parts(text).forEach(part -> run(part.text(), bold, part.own()));
        }
    }

    private void run(String text, boolean bold, boolean danish) {
        xml.start("w:r");
        if (bold || danish) {
            xml.start("w:rPr");
            if (bold) {
                xml.empty("w:rStyle", "w:val", "Strong");
            }
            if (danish) {
                xml.empty("w:lang", "w:val", "da-DK");
            }
            xml.end();
        }
        xml.start("w:t", "xml:space", "preserve").text(text).end(2);
    }

    /** A field of one instruction, such as the page's number, with what stands there until it is worked out. */
    void field(String instruction, String meanwhile) {
        mark("begin");
        xml.start("w:r")
                .start("w:instrText", "xml:space", "preserve")
                .text(" " + instruction + " ")
                .end(2);
        mark("separate");
        run(meanwhile);
        mark("end");
    }

    private void mark(String type) {
        xml.start("w:r").empty("w:fldChar", "w:fldCharType", type).end();
    }
}
