package dk.seamark.pack.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the pages are filled: a committee reads them on paper. */
class PdfLayoutTest {

    /** The size of the running text, in points; a heading's letters are larger. */
    private static final float TEXT = 9;

    /** Where the running text of a page begins and ends, in points from its upper edge. */
    private static final float BEGIN = 62;

    private static final float END = 791;

    /**
     * A line of a page.
     *
     * @param y its place, in points from the upper edge
     * @param size the height of its first letters, in points
     */
    private record Line(String text, float y, float size) {}

    /** The kind of pack, how many pages it has at most, and how full each of them is that is not the last. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            preview                             | 13 | 0.70
            issued                              | 13 | 0.70
            third year, letters of every script | 15 | 0.70
            12 indicators                       | 15 | 0.60
            half-year with indicators           |  5 | 0.60
            """)
    void pagesAreFilledAndNoHeadingStandsAtTheFoot(String kind, int most, float full) throws IOException {
        List<List<Line>> pages = pages(PackFormat.PDF.render(SamplePacks.named(kind)));
        assertThat(pages.size()).isLessThanOrEqualTo(most);
        for (int page = 0; page < pages.size(); page++) {
            Line last = pages.get(page).getLast();
            assertThat(last.size())
                    .as("the last line of page %d: %s", page + 1, last)
                    .isLessThanOrEqualTo(TEXT);
            // The summary has the first page for itself, as it is taken out of the pack and read alone.
            if (page > 0 && page < pages.size() - 1) {
                assertThat((last.y() - BEGIN) / (END - BEGIN))
                        .as("how far page %d is filled, to %s", page + 1, last)
                        .isGreaterThan(full);
            }
        }
    }

    private static List<List<Line>> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<List<Line>> pages = new ArrayList<>();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                Lines lines = new Lines();
                lines.setSortByPosition(true);
                lines.setStartPage(number);
                lines.setEndPage(number);
                lines.getText(document);
                pages.add(lines.found);
            }
            return pages;
        }
    }

    /** Collects the lines between head and foot. */
    private static final class Lines extends PDFTextStripper {

        private final List<Line> found = new ArrayList<>();

        @Override
        protected void writeString(String text, List<TextPosition> letters) {
            TextPosition first = letters.getFirst();
            if (first.getYDirAdj() > BEGIN && first.getYDirAdj() < END && !text.isBlank()) {
                found.add(new Line(text, first.getYDirAdj(), first.getFontSizeInPt()));
            }
        }
    }
}
