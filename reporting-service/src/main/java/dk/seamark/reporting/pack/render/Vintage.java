package dk.seamark.reporting.pack.render;

import dk.seamark.events.ReportingPeriod;
import dk.seamark.reporting.pack.PackModel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Puts the vintage where a PDF would hold the moment and the chance of its making: its dates are
 * the start of the day after the judged period, UTC, and its id follows from its content.
 */
final class Vintage {

    private static final Pattern DATE =
            Pattern.compile("(<xmp:(CreateDate|ModifyDate|MetadataDate)>)[^<]*(</xmp:\\2>)");

    private Vintage() {}

    static void stamp(PDDocument document, PackModel pack, String pages) throws IOException {
        ReportingPeriod period = ReportingPeriod.parse(pack.heading().period());
        long instant = period.lastDay().plusDays(1).toEpochSecond(LocalTime.MIDNIGHT, ZoneOffset.UTC);
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), java.util.Locale.ROOT);
        date.setTimeInMillis(instant * 1000);
        document.getDocumentInformation().setCreationDate(date);
        document.getDocumentInformation().setModificationDate(date);
        document.setDocumentId(ByteBuffer.wrap(sha256(pages)).getLong());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String day = period.lastDay().plusDays(1) + "T00:00:00Z";
        metadata.importXMPMetadata(
                DATE.matcher(xmp).replaceAll("$1" + day + "$3").getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
