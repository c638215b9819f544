package dk.seamark.pack.font;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.characters.FontCoverage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** The services' table of the fonts' characters is that of the fonts that a pack is printed with. */
class FontCoverageTest {

    private static final int LINE = 100;

    /** When a font changes, the table that this test writes replaces the one of ledger-events. */
    @Test
    void theTableHoldsWhatTheFontsHave() throws IOException {
        StringBuilder fonts = new StringBuilder();
        for (ScriptFont font : ScriptFont.values()) {
            fonts.append('[').append(font.key()).append("]\n").append(lines(ranges(characters(font))));
        }
        String table = fonts.toString();
        Path written = Path.of("target", "font-coverage.txt");
        Files.writeString(written, table);

        try (InputStream told = FontCoverage.class.getResourceAsStream("font-coverage.txt")) {
            assertThat(new String(Objects.requireNonNull(told).readAllBytes(), StandardCharsets.US_ASCII))
                    .as("the table of ledger-events; the fonts' own is in %s", written)
                    .isEqualTo(table);
        }
    }

    /** The pack's own font is used in two weights, and both must have the character. */
    private static IntPredicate characters(ScriptFont font) throws IOException {
        FontFile file = font.file();
        if (font != ScriptFont.PACK) {
            return file::has;
        }
        try (InputStream bold = FontCoverageTest.class.getResourceAsStream(
                "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed-Bold.ttf")) {
            FontFile heavy = new FontFile(Objects.requireNonNull(bold).readAllBytes());
            return point -> file.has(point) && heavy.has(point);
        }
    }

    private static List<String> ranges(IntPredicate has) {
        List<String> ranges = new ArrayList<>();
        int first = -1;
        // One beyond the last plane without characters for private use.
        for (int point = ' '; point <= 0xF0000; point++) {
            boolean in = point < 0xF0000 && Character.getType(point) != Character.PRIVATE_USE && has.test(point);
            if (in && first < 0) {
                first = point;
            } else if (!in && first >= 0) {
                int last = point - 1;
                ranges.add("%04X".formatted(first) + (last == first ? "" : "-%04X".formatted(last)));
                first = -1;
            }
        }
        return ranges;
    }

    private static String lines(List<String> ranges) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String range : ranges) {
            boolean fits = length > 0 && length + 1 + range.length() <= LINE;
            if (length > 0) {
                lines.append(fits ? ' ' : '\n');
            }
            lines.append(range);
            length = fits ? length + 1 + range.length() : range.length();
        }
        return lines.append('\n').toString();
    }
}
