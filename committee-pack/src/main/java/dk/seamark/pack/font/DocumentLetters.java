package dk.seamark.pack.font;

import dk.seamark.characters.Characters;
import dk.seamark.characters.FontCoverage;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The letters of one document beyond those that need only be set side by side. Each cluster of such letters is replaced
 * by a single character for private use, for which a font of the document ({@link ClusterFont}) has the joined
 * drawing. So whoever lays out the document need not know the scripts, and breaks lines only between clusters.
 */
public final class DocumentLetters {

    private final Map<ScriptFont, ClusterFont> fonts = new EnumMap<>(ScriptFont.class);
    private final Map<Direction, Integer> next = new EnumMap<>(Direction.class);
    private boolean turning;

    /** A document without such letters so far. */
    public DocumentLetters() {}

    /**
     * Letters that are drawn with one font in one direction.
     *
     * @param plain whether they stay as they are
     */
    private record Run(ScriptFont font, Direction direction, String text, boolean plain) {

        boolean continuesIn(Run next) {
            return !plain && font == next.font && direction == next.direction;
        }
    }

    /**
     * The page with its letters replaced.
     *
     * @param page XHTML; what stands before its body, and inside tags, is kept
     */
    public String page(String page) {
        int body = page.indexOf("<body");
        StringBuilder changed = new StringBuilder(page.length());
        int at = Math.max(0, body);
        changed.append(page, 0, at);
        while (at < page.length()) {
            int tag = page.indexOf('<', at);
            int end = tag < 0 ? page.length() : tag;
            changed.append(text(page.substring(at, end)));
            int behind = tag < 0 ? -1 : page.indexOf('>', tag);
            at = behind < 0 ? page.length() : behind + 1;
            changed.append(page, end, at);
        }
        return changed.toString();
    }

    /** The text with its letters replaced, in the order in which it was written. */
    public String text(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder changed = new StringBuilder(text.length());
        List<Run> runs = new ArrayList<>();
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(text);
        int from = 0;
        for (int to = graphemes.next(); to != BreakIterator.DONE; to = graphemes.next()) {
            add(text.substring(from, to), runs);
            from = to;
        }
        runs.forEach(run -> write(run, changed));
        return changed.toString();
    }

    /** A text that stands on a line of its own, in the order of reading from left to right. */
    public String line(String text) {
        return LineDirections.visualLine(text(text));
    }

    /** Whether the document has letters that are written from right to left. */
    public boolean isTurning() {
        return turning;
    }

    /** The fonts that have the replaced letters. */
    public Collection<ClusterFont> fonts() {
        return List.copyOf(fonts.values());
    }

    private boolean isPlain(String text) {
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            if (!isPlain(point)) {
                return false;
            }
            at += Character.charCount(point);
        }
        return true;
    }

    /** Whether the pack's font draws the character right wherever it stands. */
    private static boolean isPlain(int point) {
        return point < 0x300
                || (ScriptFont.PACK.has(point)
                        && Direction.of(point) != Direction.BACKWARD
                        && !isMark(point)
                        && !FontCoverage.isUndrawn(point)
                        && !Character.isEmojiPresentation(point));
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private void add(String grapheme, List<Run> runs) {
        int base = grapheme.codePointAt(0);
        Direction direction = Direction.of(base);
        turning |= direction == Direction.BACKWARD;
        Optional<ScriptFont> found = font(grapheme);
        // What stands behind an entity's end is not joined with it.
        if (base == ';' || (found.equals(Optional.of(ScriptFont.PACK)) && !isJoined(grapheme))) {
            runs.add(new Run(ScriptFont.PACK, direction, grapheme, true));
            return;
        }
        if (found.isEmpty() || Character.isEmojiModifier(base)) {
            missing(grapheme, runs);
            return;
        }
        Run run = new Run(found.get(), direction, grapheme, false);
        if (!runs.isEmpty() && runs.getLast().continuesIn(run)) {
            run = new Run(run.font(), direction, runs.removeLast().text() + grapheme, false);
        }
        runs.add(run);
    }

    /** Letters that no single font has: each is drawn alone, or shown by its code point. */
    private void missing(String grapheme, List<Run> runs) {
        int base = grapheme.codePointAt(0);
        int length = Character.charCount(base);
        if (length < grapheme.length()) {
            grapheme.codePoints().forEach(point -> add(Character.toString(point), runs));
        } else {
            runs.add(new Run(ScriptFont.PACK, Direction.FORWARD, Characters.name(base), true));
        }
    }

    /** Whether the grapheme is of several characters of which one is drawn in a place that depends on another. */
    private static boolean isJoined(String grapheme) {
        return grapheme.codePoints().skip(1).anyMatch(DocumentLetters::isMark);
    }

    private static Optional<ScriptFont> font(String grapheme) {
        int[] drawn = grapheme.codePoints()
                .filter(point -> !FontCoverage.isUndrawn(point))
                .toArray();
        if (drawn.length == 0) {
            return Optional.of(ScriptFont.PACK);
        }
        return ScriptFont.inOrder(grapheme).stream()
                .filter(font -> IntStream.of(drawn).allMatch(font::has))
                .findFirst();
    }

    private void write(Run run, StringBuilder out) {
        if (run.plain()) {
            out.append(run.text());
            return;
        }
        FontFile file = run.font().file();
        ClusterFont font = fonts.computeIfAbsent(run.font(), ClusterFont::new);
        List<Cluster> clusters = run.font().isJoining()
                ? TextShaper.shaped(file, run.text(), run.direction() == Direction.BACKWARD)
                : TextShaper.sideBySide(file, run.text());
        for (Cluster cluster : clusters) {
            int first = cluster.text().isEmpty() ? 0 : cluster.text().codePointAt(0);
            boolean own = cluster.isPlain(file) && !ScriptFont.PACK.has(first);
            out.appendCodePoint(font.code(cluster, () -> own ? first : next(run.direction())));
        }
    }

    private int next(Direction direction) {
        return next.merge(direction, direction.firstCode(), (before, first) -> before + 1);
    }
}
