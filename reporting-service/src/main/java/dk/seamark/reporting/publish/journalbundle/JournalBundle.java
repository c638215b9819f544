package dk.seamark.reporting.publish.journalbundle;

import dk.seamark.events.pack.Rendering;
import dk.seamark.pack.render.PackFormat;
import dk.seamark.pack.zip.Zip;
import dk.seamark.reporting.publish.Audience;
import dk.seamark.reporting.publish.RenderedPack;
import dk.seamark.standing.canonical.Canonical;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Builds a journal bundle: the manifest, a readable version of it, and every rendering of the pack. */
final class JournalBundle {

    /** The manifest's name. */
    static final String MANIFEST = "journal.json";

    /** The name of the readable list. */
    static final String CONTENTS = "indhold.txt";

    private JournalBundle() {}

    /**
     * The bundle; the same pack gives the same bytes.
     *
     * @param pack the metadata, without the files
     * @param forms the renderings, in the order of the bundle
     */
    static byte[] of(FiledPack pack, List<RenderedPack> forms) {
        SequencedMap<String, byte[]> contents = new LinkedHashMap<>();
        List<FiledPack.File> listed = new ArrayList<>();
        for (RenderedPack form : forms) {
            Rendering rendering = form.rendering();
            String name = "pakke-" + pack.period() + "-nr-" + pack.number() + "." + rendering.format();
            contents.put(name, form.bytes());
            listed.add(new FiledPack.File(
                    rendering.bytes(),
                    description(form),
                    form.format() == PackFormat.PDF && form.audience() == Audience.INTERNAL,
                    form.format().mediaType(),
                    name,
                    rendering.sha256()));
        }
        FiledPack filed = pack.with(listed);
        contents.putFirst(CONTENTS, ContentsPage.of(filed));
        contents.putFirst(MANIFEST, Canonical.bytes(filed));
        return Zip.of(contents);
    }

    private static String description(RenderedPack form) {
        return switch (form.audience()) {
            case INTERNAL -> description(form.format());
            case PUBLIC -> description(form.format()) + ", offentlig udgave";
        };
    }

    private static String description(PackFormat format) {
        return switch (format) {
            case PDF -> "Pakken til læsning og arkiv";
            case DOCX -> "Dagsordenspunktet, til redigering";
            case HTML -> "Pakken som webside";
            case PDF_ENGLISH -> "Pakken på engelsk, til læsning";
            case DOCX_ENGLISH -> "Dagsordenspunktet på engelsk, til redigering";
            case HTML_ENGLISH -> "Pakken på engelsk, som webside";
            case JSON -> "Alt indhold som data";
            case XLSX -> "Tal og vurderinger som regneark";
            case CSV -> "Mål og vurderinger som semikolonfil";
            case FIGURES_CSV -> "Tal og kilder som semikolonfil";
        };
    }
}
