package dk.seamark.characters;

import dk.seamark.characters.UnfitCharacter.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which characters a text that a person writes may hold. The rule: a reader sees every character of the text, in the
 * order in which it is written, on the screen and in the pack's PDF. A service refuses a new text that breaks the rule.
 * A text stored before the rule existed is shown with each such character replaced by its code point, never dropped.
 *
 * <p>Look-alike letters (UTS #39, confusables) are not checked, as everything has an id of plain letters. All methods
 * run in time linear in the length of the text.
 */
public final class Characters {

    private Characters() {}

    /** The first character of the text that is not allowed; empty if all are. */
    public static Optional<UnfitCharacter> unfit(CharSequence text) {
        Scan scan = new Scan(text);
        scan.run();
        Optional<UnfitCharacter> deceptive = scan.unfit.stream().findFirst().map(Found::unfit);
        return Stream.concat(deceptive.stream(), unprintable(text).stream())
                .min(Comparator.comparingInt(UnfitCharacter::place));
    }

    /** The first character of the text that no font of a pack's PDF has. */
    private static Optional<UnfitCharacter> unprintable(CharSequence text) {
        int place = 0;
        for (int at = 0; at < text.length(); ) {
            int point = Character.codePointAt(text, at);
            place++;
            if (!FontCoverage.covers(point)) {
                return Optional.of(new UnfitCharacter(point, place, Rule.NO_LETTER));
            }
            at += Character.charCount(point);
        }
        return Optional.empty();
    }

    /**
     * Whether the text is a single line, as a title or a name must be: no line breaks, tabs or soft hyphens, which
     * belong in running text.
     */
    public static boolean isLine(CharSequence text) {
        return text.chars().noneMatch(c -> c < ' ' || c == Scan.SOFT_HYPHEN);
    }

    /** The character's code point, as a text shows it in the place of a character that cannot be shown: [U+202E]. */
    public static String name(int codePoint) {
        return "[" + UnfitCharacter.name(codePoint) + "]";
    }

    /**
     * The text with each character replaced by its code point that would not be seen as what it is: {@code [U+202E]}. A
     * character that only the fonts of the PDF lack stays.
     */
    public static String shown(String text) {
        if (Scan.isPlain(text)) {
            return text;
        }
        Scan scan = new Scan(text);
        scan.run();
        return scan.unfit.isEmpty() ? text : scan.replaced(found -> name(found.codePoint()));
    }

    /**
     * The text without characters that are invisible to a reader (those that are not allowed, and soft hyphens), so
     * that a search in it is not misled by them.
     */
    public static String seen(String text) {
        if (Scan.isPlain(text)) {
            return text;
        }
        Scan scan = new Scan(text);
        scan.run();
        String clean = scan.unfit.isEmpty() ? text : scan.replaced(found -> "");
        return clean.replace(Character.toString(Scan.SOFT_HYPHEN), "");
    }

    /**
     * A character that is not allowed, and its position.
     *
     * @param at its index in the text
     */
    private record Found(int at, UnfitCharacter unfit) {}

    /** One pass over a text, from start to end. */
    private static final class Scan {

        static final char SOFT_HYPHEN = '\u00ad';

        private final CharSequence text;
        private final List<Found> unfit = new ArrayList<>();

        /**
         * Direction marks whose neighbour after them has not been read yet; they are allowed if it is right-to-left
         * writing.
         */
        private final List<Found> waiting = new ArrayList<>();

        private boolean afterRightToLeft;

        Scan(CharSequence text) {
            this.text = text;
        }

        /** Whether the text holds only characters that need no check. */
        static boolean isPlain(CharSequence text) {
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                boolean plain = (c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < 0x300 && c != SOFT_HYPHEN);
                if (!plain && c != '\n' && c != '\t') {
                    return false;
                }
            }
            return true;
        }

        void run() {
            int place = 0;
            for (int at = 0; at < text.length(); ) {
                int point = Character.codePointAt(text, at);
                place++;
                look(point, at, place);
                at += Character.charCount(point);
            }
            unfit.addAll(waiting);
            // The marks that waited stand before others that were added earlier.
            unfit.sort(Comparator.comparingInt(Found::at));
        }

        private void look(int point, int at, int place) {
            if (Invisible.isDirectionMark(point)) {
                if (!afterRightToLeft) {
                    waiting.add(new Found(at, new UnfitCharacter(point, place, Rule.DIRECTION_MARK)));
                }
                return;
            }
            follow(point);
            rule(point, at).ifPresent(rule -> {
                unfit.add(new Found(at, new UnfitCharacter(point, place, rule)));
                // The code point that is shown in its place is left-to-right writing.
                endRightToLeft();
            });
        }

        /** A direction mark counts as beside the letters before it and the letters after it in its paragraph. */
        private void follow(int point) {
            switch (Character.getDirectionality(point)) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    waiting.clear();
                    afterRightToLeft = true;
                }
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT, Character.DIRECTIONALITY_PARAGRAPH_SEPARATOR ->
                    endRightToLeft();
                default -> {}
            }
        }

        private void endRightToLeft() {
            unfit.addAll(waiting);
            waiting.clear();
            afterRightToLeft = false;
        }

        private Optional<Rule> rule(int point, int at) {
            if (point == Joiners.JOINER || point == Joiners.NON_JOINER) {
                return Joiners.fits(text, at) ? Optional.empty() : Optional.of(Rule.JOINER);
            }
            if (Invisible.isSelector(point)) {
                return Selectors.fits(text, point, at) ? Optional.empty() : Optional.of(Rule.SELECTOR);
            }
            return switch (point) {
                case '\n', '\t', SOFT_HYPHEN -> Optional.empty();
                case '\r' ->
                    at + 1 < text.length() && text.charAt(at + 1) == '\n'
                            ? Optional.empty()
                            : Optional.of(Rule.CONTROL);
                default -> Invisible.rule(point);
            };
        }

        String replaced(Function<UnfitCharacter, String> by) {
            StringBuilder replaced = new StringBuilder(text.length() + 8 * unfit.size());
            int from = 0;
            for (Found found : unfit) {
                replaced.append(text, from, found.at()).append(by.apply(found.unfit()));
                from = found.at() + Character.charCount(found.unfit().codePoint());
            }
            return replaced.append(text, from, text.length()).toString();
        }
    }
}
