package dk.seamark.pack.font;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A font of one document, with a glyph for each cluster that the document draws from one {@link ScriptFont}. In the PDF
 * each glyph says which characters it stands for, so that text can be searched and read aloud as it was written.
 */
public final class ClusterFont {

    private static final int CODES_IN_A_BLOCK = 100;

    private final ScriptFont source;
    private final Map<Cluster, Integer> codes = new LinkedHashMap<>();

    ClusterFont(ScriptFont source) {
        this.source = source;
    }

    /**
     * The character that stands for a cluster in this document.
     *
     * @param unused gives the character for a cluster that was not drawn before
     */
    int code(Cluster cluster, IntSupplier unused) {
        Integer code = codes.get(cluster);
        if (code == null) {
            code = unused.getAsInt();
            codes.put(cluster, code);
        }
        return code;
    }

    /** The font's name in the document. */
    public String family() {
        return source.key();
    }

    /** Embeds the font, which may not be given further clusters afterwards. */
    public PDFont embed(PDDocument document) throws IOException {
        FontBuilder builder = new FontBuilder(source.file());
        codes.forEach((cluster, code) -> builder.add(code, cluster));
        byte[] bytes = builder.bytes(ScriptFont.PACK.file().lineHeight());
        PDFont font = PDType0Font.load(document, new TTFParser().parse(new RandomAccessReadBuffer(bytes)), false);
        SortedMap<Integer, String> texts = new TreeMap<>();
        codes.forEach((cluster, code) -> texts.put(builder.glyph(code), cluster.text()));
        texts.values().removeIf(String::isEmpty);
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(toUnicode(texts).getBytes(StandardCharsets.US_ASCII));
        }
        font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
        return font;
    }

    /** The texts of the glyphs as a character map (ISO 32000-1, 9.10.3). */
    private static String toUnicode(SortedMap<Integer, String> texts) {
        StringBuilder map = new StringBuilder("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo
            << /Registry (Adobe)
            /Ordering (UCS)
            /Supplement 0
            >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
        List<String> lines = new ArrayList<>();
        texts.forEach((glyph, text) -> lines.add(String.format(Locale.ROOT, "<%04X> <%s>\n", glyph, hex(text))));
        for (int from = 0; from < lines.size(); from += CODES_IN_A_BLOCK) {
            List<String> block = lines.subList(from, Math.min(lines.size(), from + CODES_IN_A_BLOCK));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(map::append);
            map.append("endbfchar\n");
        }
        return map.append("""
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """).toString();
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        text.chars().forEach(unit -> hex.append(String.format(Locale.ROOT, "%04X", unit)));
        return hex.toString();
    }
}
