package dk.seamark.pack.render;

import dk.seamark.pack.OwnWords;
import dk.seamark.pack.PackWords;
import dk.seamark.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the text of a Word document: headings, paragraphs and tables (ISO/IEC 29500, WordprocessingML, transitional).
 * The styles' names are those in {@code word-styles.xml}.
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
     * @param bookmark the name of its bookmark
     */
    record Heading(int level, String text, String bookmark) {}

    /** An empty text in this language. */
    WordText(Language language) {
        this.language = language;
    }

    /** A text of the document's language by its key. */
    String say(String key, Object... parts) {
        return PackWords.say(language, key, parts);
    }

    /** What was written so far, for a document's body. */
    Xml xml() {
        return xml;
    }

    /** The headings written so far. */
    List<Heading> headings() {
        return List.copyOf(headings);
    }

    /** Writes a heading with a bookmark. */
    WordText heading(int level, String text) {
        String id = Integer.toString(headings.size() + 1);
        String bookmark = "_Toc" + "0".repeat(Math.max(0, 9 - id.length())) + id;
        headings.add(new Heading(level, text, bookmark));
        begin("Heading" + level, text);
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", bookmark);
        run(text);
        xml.empty("w:bookmarkEnd", "w:id", id).end();
        return this;
    }

    /** Writes a paragraph in the style of body text. */
    WordText paragraph(String text) {
        return paragraph("Normal", text);
    }

    /** Writes a paragraph in this style. */
    WordText paragraph(String style, String text) {
        begin(style, text);
        run(text);
        xml.end();
        return this;
    }

    /** Writes a paragraph that begins with bold words. */
    WordText labelled(String style, String label, String text) {
        begin(style);
        bold(label);
        run(" " + text);
        xml.end();
        return this;
    }

    /** Writes a bulleted list. */
    WordText list(List<String> items) {
        items.forEach(item -> paragraph("ListBullet", item));
        return this;
    }

    /**
     * Writes a table with its caption above it, which separates it from a table before it. Writes nothing if it has no
     * rows.
     */
    WordText table(WordTable table) {
        endsInTable = table.writeTo(this) || endsInTable;
        return this;
    }

    /** Writes the document's last paragraph, which Word requires after a table. */
    WordText end() {
        return endsInTable ? paragraph("") : this;
    }

    /** Begins a paragraph; the caller must end it. */
    Xml begin(String style) {
        endsInTable = false;
        xml.start("w:p");
        if (!style.equals("Normal")) {
            xml.start("w:pPr").empty("w:pStyle", "w:val", style).end();
        }
        return xml;
    }

    /** Begins a paragraph in the direction of this text, which the caller writes; the caller must end it. */
    Xml begin(String style, String text) {
        if (!TextDirection.isRightToLeft(OwnWords.plain(text))) {
            return begin(style);
        }
        endsInTable = false;
        return xml.start("w:p")
                .start("w:pPr")
                .empty("w:pStyle", "w:val", style)
                .empty("w:bidi")
                .end();
    }

    /** Begins a paragraph that is kept on the same page as the next one. */
    Xml beginWithNext(String style) {
        xml.start("w:p").start("w:pPr");
        return xml.empty("w:pStyle", "w:val", style).empty("w:keepNext").end();
    }

    /** Writes words of the paragraph. */
    void run(String text) {
        runs(text, false);
    }

    /** Writes bold words of the paragraph. */
    void bold(String text) {
        runs(text, true);
    }

    /**
     * Writes what the municipality wrote as a run of its own with its language, if the document is in another (WCAG
     * 2.2, 3.1.2).
     */
    private void runs(String text, boolean bold) {
        switch (language) {
            case DANISH -> run(text, bold, false);
            case ENGLISH -> OwnWords.parts(text).forEach(part -> run(part.text(), bold, part.own()));
        }
    }

    private void run(String text, boolean bold, boolean danish) {
        TextDirection.parts(text).forEach(part -> run(part.text(), bold, danish, part.rightToLeft()));
    }

    private void run(String text, boolean bold, boolean danish, boolean rightToLeft) {
        xml.start("w:r");
        if (bold || danish || rightToLeft) {
            xml.start("w:rPr");
            if (bold) {
                xml.empty("w:rStyle", "w:val", "Strong");
            }
            if (rightToLeft) {
                xml.empty("w:rtl");
            }
            if (danish) {
                xml.empty("w:lang", "w:val", "da-DK");
            }
            xml.end();
        }
        xml.start("w:t", "xml:space", "preserve").text(text).end(2);
    }

    /** Writes a field, such as the page's number, with a text that is shown until it is computed. */
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
