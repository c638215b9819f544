package dk.seamark.pack.render;

import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.pack.PackModel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Puts the vintage where a PDF would hold the moment and the chance of its making: its date is
 * the start of the day after the judged period, UTC, and its id follows from its content.
 */
final class Vintage {

    private static final Pattern DATE = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    private Vintage() {}

    static void stamp(PDDocument document, PackModel pack, String pages) throws IOException {
        LocalDate day = date(pack);
        Calendar date = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(date);
        document.setDocumentId(ByteBuffer.wrap(sha256(pages)).getLong());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(
                DATE.matcher(xmp).replaceAll("$1" + day + "T00:00:00Z$2").getBytes(StandardCharsets.UTF_8));
    }

    /** The day after the judged period. */
    static LocalDate date(PackModel pack) {
        return ReportingPeriod.parse(pack.heading().period()).lastDay().plusDays(1);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
