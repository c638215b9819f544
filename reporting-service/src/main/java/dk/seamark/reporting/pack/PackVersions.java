package dk.seamark.reporting.pack;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/** What made a pack, so that it can be made again: the same record and versions, the same bytes. */
public final class PackVersions {

    /** The version of the templates and of the words around the figures. */
    public static final String TEMPLATE = "1";

    /** The version of the rules that judge a target. */
    public static final String RULES = "1";

    /** What turns the templates into pages, with its version. */
    public static final String RENDERER = renderer();

    private PackVersions() {}

    private static String renderer() {
        String version = PdfRendererBuilder.class.getPackage().getImplementationVersion();
        return "openhtmltopdf " + (version == null ? "(ukendt)" : version);
    }
}
