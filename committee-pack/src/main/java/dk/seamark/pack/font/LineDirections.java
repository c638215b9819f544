package dk.seamark.pack.font;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * The Unicode Bidirectional Algorithm (UAX #9) for the layout of a document whose clusters are characters for private
 * use. In a paragraph from right to left all text, and in one from left to right all text of a level above the
 * paragraph's, is one run, which is put in the order of reading from left to right when its lines are known: so the
 * layout sets runs side by side and never has to reorder them.
 */
public final class LineDirections implements BidiSplitter {

    private static final String ARABIC_LETTER = Character.toString(0x1EE00);
    private static final String SIGN = Character.toString(0x1F300);

    private final List<BidiTextRun> runs = new ArrayList<>();

    /** For one paragraph. */
    public LineDirections() {}

    @Override
    public void setParagraph(String paragraph, byte direction) {
        runs.clear();
        if (direction == RTL || paragraph.isEmpty()) {
            runs.add(new BidiTextRun(0, paragraph.length(), direction));
            return;
        }
        Bidi bidi = new Bidi(classes(paragraph), Bidi.DIRECTION_LEFT_TO_RIGHT);
        int start = 0;
        for (int run = 0; run < bidi.getRunCount(); run++) {
            boolean last = run + 1 == bidi.getRunCount();
            boolean turned = bidi.getRunLevel(run) > 0;
            if (last || turned != bidi.getRunLevel(run + 1) > 0) {
                int end = bidi.getRunLimit(run);
                runs.add(new BidiTextRun(start, end - start, turned ? RTL : LTR));
                start = end;
            }
        }
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        return runs.get(run);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        Bidi bidi = new Bidi(classes(paragraph), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return bidi.baseIsLeftToRight() ? LTR : RTL;
    }

    /** A line whose direction follows from its letters, in the order in which it stands on the page. */
    static String visualLine(String text) {
        return visual(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    }

    /**
     * The text in the order in which it stands on the page from left to right.
     *
     * @param direction one of the directions that {@link Bidi} takes
     */
    private static String visual(String text, int direction) {
        Bidi bidi = new Bidi(classes(text), direction);
        if (bidi.isLeftToRight()) {
            return text;
        }
        byte[] levels = new byte[bidi.getRunCount()];
        Integer[] order = new Integer[levels.length];
        for (int run = 0; run < levels.length; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            order[run] = run;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        StringBuilder visual = new StringBuilder(text.length());
        for (int run : order) {
            String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            visual.append((levels[run] & 1) == 0 ? part : reversed(part));
        }
        return visual.toString();
    }

    private static String reversed(String text) {
        StringBuilder reversed = new StringBuilder(text.length());
        int[] points = text.codePoints().toArray();
        for (int at = points.length - 1; at >= 0; at--) {
            reversed.appendCodePoint(Mirrored.of(points[at]));
        }
        return reversed.toString();
    }

    /** The text with a letter or sign of the same direction in the place of each cluster. */
    private static String classes(String text) {
        StringBuilder classes = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Direction.BACKWARD.isCode(point)) {
                classes.append(ARABIC_LETTER);
            } else if (Direction.NONE.isCode(point)) {
                classes.append(SIGN);
            } else {
                classes.appendCodePoint(point);
            }
        });
        return classes.toString();
    }

    /** Puts the runs of a line in order. */
    public static final class Reorderer implements BidiReorderer {

        /** It has no state. */
        public Reorderer() {}

        @Override
        public String reorderRTLTextToLTR(String text) {
            return visual(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        }

        @Override
        public String shapeText(String text) {
            return text;
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
