package dk.seamark.pack.render;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import com.samskivert.mustache.Template;
import dk.seamark.pack.OwnWords;
import dk.seamark.pack.PackModel;
import dk.seamark.pack.font.ClusterFont;
import dk.seamark.pack.font.DocumentLetters;
import dk.seamark.pack.font.LineDirections;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The pack as PDF/A-2a and PDF/UA-1, with all fonts embedded. */
final class PdfPack {

    private static final Template PAGES = Templates.named("pdf");
    private static final byte[] SRGB = Templates.resource("srgb.icc");
    private static final byte[] REGULAR = font("DejaVuSansCondensed.ttf");
    private static final byte[] BOLD = font("DejaVuSansCondensed-Bold.ttf");
    private static final String FAMILY = "Pack";

    /** The element that becomes a span in the structure tree; an HTML span that is alone on its line would not. */
    private static final String TAGGED = "abbr";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfPack() {}

    static byte[] render(PackModel pack) {
        String pages = LanguageTags.in(PAGES.execute(Page.of(pack, ChartObject::write)), pack.language(), TAGGED);
        DocumentLetters letters = new DocumentLetters();
        String drawn = letters.page(pages);
        ChartObject charts = ChartObject.of(pack, FAMILY, letters);
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer =
                        builder(document, drawn, pack, charts, letters).buildPdfRenderer()) {
            for (ClusterFont font : letters.fonts()) {
                renderer.getFontResolver()
                        .addFont(
                                new PDFontSupplier(font.embed(document)),
                                font.family(),
                                400,
                                IdentValue.NORMAL,
                                false,
                                FontGroup.PRE_BUILT_IN_FALLBACK);
            }
            renderer.createPDFWithoutClosing();
            Vintage.stamp(document, pack, pages);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static PdfRendererBuilder builder(
            PDDocument document, String pages, PackModel pack, ChartObject charts, DocumentLetters letters)
            throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.withHtmlContent(pages, null);
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, moment);
        }
        builder.useFont(letters(document, REGULAR), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(letters(document, BOLD), FAMILY, 700, FontStyle.NORMAL, true);
        if (letters.isTurning()) {
            builder.useUnicodeBidiSplitter(LineDirections::new);
            builder.useUnicodeBidiReorderer(new LineDirections.Reorderer());
        }
        builder.usePdfVersion(1.7f);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SRGB);
        builder.useObjectDrawerFactory(charts);
        builder.withProducer(OwnWords.plain(pack.provenance().rendererVersion()));
        return builder;
    }

    /** A font without ligatures, so that a search for "flere" finds it rather than "ﬂere". */
    private static PDFontSupplier letters(PDDocument document, byte[] file) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        font.setEnableGsub(false);
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }

    private static byte[] font(String file) {
        return Templates.resource("/net/sf/jasperreports/fonts/dejavu/" + file);
    }
}
