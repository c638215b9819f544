package dk.seamark.pack.render;

import dk.seamark.pack.PackModel;
import java.util.Arrays;
import java.util.Optional;

/**
 * The renderings of a pack. Each is a pure function of the view: the same view gives the same bytes, whatever the
 * machine's locale, time zone and encoding.
 */
public enum PackFormat {

    /** Everything as data, UTF-8. */
    JSON("json", "application/json") {
        @Override
        public byte[] render(PackModel pack) {
            return JsonPack.render(pack);
        }
    },

    /** A single self-contained page: no script, and nothing is fetched. */
    HTML("html", "text/html;charset=utf-8") {
        @Override
        public byte[] render(PackModel pack) {
            return HtmlPack.render(pack);
        }
    },

    /** A4 pages with embedded fonts, tagged for screen readers. */
    PDF("pdf", "application/pdf") {
        @Override
        public byte[] render(PackModel pack) {
            return PdfPack.render(pack);
        }
    },

    /** The HTML page in English. */
    HTML_ENGLISH("en.html", "text/html;charset=utf-8") {
        @Override
        public byte[] render(PackModel pack) {
            return HtmlPack.render(pack.inEnglish());
        }
    },

    /** The A4 pages in English. */
    PDF_ENGLISH("en.pdf", "application/pdf") {
        @Override
        public byte[] render(PackModel pack) {
            return PdfPack.render(pack.inEnglish());
        }
    },

    /** The committee's agenda item, under the headings of the municipality's template; meant to be edited. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        public byte[] render(PackModel pack) {
            return DocxPack.render(pack);
        }
    },

    /** The agenda item in English, under the product's headings. */
    DOCX_ENGLISH("en.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        public byte[] render(PackModel pack) {
            return DocxPack.render(pack.inEnglish());
        }
    },

    /** The data as a workbook with a sheet for each kind of row. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public byte[] render(PackModel pack) {
            return XlsxPack.render(pack);
        }
    },

    /** The targets with their verdicts, a row each, for Danish spreadsheets. */
    CSV("csv", "text/csv;charset=utf-8") {
        @Override
        public byte[] render(PackModel pack) {
            return CsvPack.targets(pack);
        }
    },

    /** The figures with their sources, a row each, for Danish spreadsheets. */
    FIGURES_CSV("figures.csv", "text/csv;charset=utf-8") {
        @Override
        public byte[] render(PackModel pack) {
            return CsvPack.figures(pack);
        }
    };

    private final String extension;
    private final String mediaType;

    PackFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The pack's bytes in this form. */
    public abstract byte[] render(PackModel pack);

    /** Its code in {@code ?format=}, in file names and in the event of issuing. */
    public String extension() {
        return extension;
    }

    /** The media type. */
    public String mediaType() {
        return mediaType;
    }

    /** The format with this code; empty if there is none. */
    public static Optional<PackFormat> of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }
}
