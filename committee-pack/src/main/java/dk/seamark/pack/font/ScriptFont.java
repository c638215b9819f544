package dk.seamark.pack.font;

import dk.seamark.characters.FontCoverage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The fonts that a document's letters come from, in the order in which they are asked. A font is read when the first
 * text needs it, and then kept.
 */
enum ScriptFont {

    /** Latin, Greek, Cyrillic and more: the pack's own. */
    PACK("/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed.ttf", true),

    /** The scripts of Africa, of the Near East and of South and Southeast Asia (Noto Sans). */
    SCRIPTS("fonts/sans/NotoSansMerged-Regular.ttf", true),

    /** Chinese, Japanese and Korean (Noto Sans CJK). */
    HAN("optional/fonts/sans/NotoSansCJKtc-Regular.ttf", false),

    /** Emoji in one colour (Noto Emoji). */
    EMOJI("gems/asciidoctor-pdf-2.3.23/data/fonts/notoemoji-subset.ttf", false);

    private static final Map<ScriptFont, FontFile> READ = new ConcurrentHashMap<>();
    private static final List<ScriptFont> ALL = List.of(values());
    private static final List<ScriptFont> EMOJI_FIRST = startingWith(EMOJI);
    private static final List<ScriptFont> SCRIPTS_FIRST = startingWith(SCRIPTS);

    /** The variation selector that asks for an emoji rather than a sign. */
    private static final char AS_EMOJI = '\ufe0f';

    private static final int TATWEEL = 0x0640;

    private final String resource;

    private final boolean joining;

    /**
     * A font.
     *
     * @param joining whether it has rules by which its letters are joined
     */
    ScriptFont(String resource, boolean joining) {
        this.resource = resource;
        this.joining = joining;
    }

    /** Whether it has rules by which its letters are joined or placed; otherwise they stand side by side. */
    boolean isJoining() {
        return joining;
    }

    /** All fonts, in the order in which they are asked for these letters. */
    static List<ScriptFont> inOrder(String grapheme) {
        int base = grapheme.codePointAt(0);
        if (Character.isEmojiPresentation(base) || grapheme.indexOf(AS_EMOJI) >= 0) {
            return EMOJI_FIRST;
        }
        // The pack's own font has letters of these scripts too, but not the rules by which they are joined.
        return (UnicodeScript.of(base) == UnicodeScript.ARABIC && Character.isLetter(base)) || base == TATWEEL
                ? SCRIPTS_FIRST
                : ALL;
    }

    private static List<ScriptFont> startingWith(ScriptFont first) {
        return Stream.concat(Stream.of(first), Stream.of(values()).filter(font -> font != first))
                .toList();
    }

    /** Its name in {@link FontCoverage}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it has a letter for this character; found without reading the font. */
    boolean has(int codePoint) {
        return FontCoverage.has(key(), codePoint);
    }

    /** The font. */
    FontFile file() {
        return READ.computeIfAbsent(this, ScriptFont::read);
    }

    private FontFile read() {
        try (InputStream bytes = ScriptFont.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("No such font: " + resource);
            }
            return new FontFile(bytes.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
