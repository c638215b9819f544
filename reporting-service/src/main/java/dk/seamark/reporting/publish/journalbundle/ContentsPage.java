package dk.seamark.reporting.publish.journalbundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The manifest for human readers: plain text in Danish, UTF-8 with a byte order mark, lines that end in CR LF. */
final class ContentsPage {

    private ContentsPage() {}

    static byte[] of(FiledPack pack) {
        List<String> lines = new ArrayList<>();
        lines.add(pack.title() + " – " + pack.planTitle());
        lines.add("");
        told(lines, "Titel", pack.title());
        told(lines, "Dokumentdato", pack.documentDate().toString());
        told(
                lines,
                "Sagsnummer",
                pack.caseNumber() == null ? "ikke oplyst: planen er ikke godkendt" : pack.caseNumber());
        told(lines, "KLE-nummer", pack.kle() == null ? "ikke sat op for kommunen" : pack.kle());
        told(lines, "Kommune", pack.municipalityName());
        told(lines, "Modtager", pack.receiver());
        told(lines, "Plan", pack.planTitle() + " (" + pack.planId() + ")");
        told(lines, "Periode", pack.period());
        told(lines, "Udgave", pack.edition());
        told(lines, "Protokolnummer", Long.toString(pack.packPosition()));
        lines.add("");
        lines.add("Filer. Hoveddokumentet er mærket med *.");
        for (FiledPack.File file : pack.files()) {
            lines.add("");
            lines.add((file.main() ? "* " : "  ") + file.name() + " – " + file.description());
            lines.add("  " + file.mediaType() + ", " + file.bytes() + " byte");
            lines.add("  SHA-256 " + file.sha256());
        }
        lines.add("");
        lines.add("De samme oplysninger står som data i " + JournalBundle.MANIFEST + ".");
        return ("\ufeff" + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void told(List<String> lines, String what, String told) {
        lines.add(what + ": " + told.replaceAll("\\R", " "));
    }
}
