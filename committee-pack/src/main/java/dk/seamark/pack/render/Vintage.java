package dk.seamark.pack.render;

import dk.seamark.digest.Sha256;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.pack.PackModel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Replaces the creation time and the random id of a PDF by the vintage: its date is the start of the day after the
 * judged period, UTC, and its id is computed from its content.
 */
final class Vintage {

    private static final Pattern DATE = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    private Vintage() {}

    static void stamp(PDDocument document, PackModel pack, String pages) throws IOException {
        LocalDate day = date(pack);
        Calendar date = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(date);
        document.setDocumentId(ByteBuffer.wrap(Sha256.of(pages)).getLong());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(
                DATE.matcher(xmp).replaceAll("$1" + day + "T00:00:00Z$2").getBytes(StandardCharsets.UTF_8));
    }

    /** The day after the judged period. */
    static LocalDate date(PackModel pack) {
        return ReportingPeriod.parse(pack.heading().period()).lastDay().plusDays(1);
    }
}
