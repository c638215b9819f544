package dk.seamark.reporting.pack.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import com.samskivert.mustache.Template;
import dk.seamark.reporting.pack.PackModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The pack as PDF/A-2a and PDF/UA-1, with every letter's font inside. */
final class PdfPack {

    private static final Template PAGES = Templates.named("pdf");
    private static final byte[] SRGB = Templates.resource("srgb.icc");
    private static final byte[] REGULAR = font("DejaVuSansCondensed.ttf");
    private static final byte[] BOLD = font("DejaVuSansCondensed-Bold.ttf");
    private static final String FAMILY = "Pack";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfPack() {}

    static byte[] render(PackModel pack) {
        String pages = PAGES.execute(pack);
        try (PdfBoxRenderer renderer = builder(pages, pack).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            Vintage.stamp(document, pack, pages);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static PdfRendererBuilder builder(String pages, PackModel pack) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(pages, null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useFont(() -> new ByteArrayInputStream(REGULAR), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(BOLD), FAMILY, 700, FontStyle.NORMAL, true);
        builder.usePdfVersion(1.7f);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SRGB);
        builder.withProducer(pack.provenance().rendererVersion());
        return builder;
    }

    private static byte[] font(String file) {
        return Templates.resource("/net/sf/jasperreports/fonts/dejavu/" + file);
    }
}
