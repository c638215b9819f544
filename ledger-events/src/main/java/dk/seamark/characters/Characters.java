package dk.seamark.characters;

import dk.seamark.characters.UnfitCharacter.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which characters a text may hold that a person writes and others read. The rule is that a reader sees all there
 * is, in the order in which it is written. Whoever takes a text in refuses what breaks it; whoever shows a text that
 * was taken in before there was this rule shows such a character by its code point, and never leaves it out.
 *
 * <p>What looks like something else (UTS #39, confusables) is not looked at: every text has an id in plain letters.
 * All is linear in the length of the text.
 */
public final class Characters {

    private Characters() {}

    /** The first character, in the text's order, that the text may not hold; empty if there is none. */
    public static Optional<UnfitCharacter> unfit(CharSequence text) {
        Scan scan = new Scan(text);
        scan.run();
        return scan.unfit.stream().findFirst().map(Found::unfit);
    }

    /**
     * Whether the text is a line, as a title or a name is: without breaks, tabs, and soft hyphens, which are for
     * running text.
     */
    public static boolean isLine(CharSequence text) {
        return text.chars().noneMatch(c -> c < ' ' || c == Scan.SOFT_HYPHEN);
    }

    /** The text with each character that it may not hold replaced by its code point: {@code [U+202E]}. */
    public static String shown(String text) {
        if (Scan.isPlain(text)) {
            return text;
        }
        Scan scan = new Scan(text);
        scan.run();
        return scan.unfit.isEmpty() ? text : scan.replaced(found -> "[" + found.name() + "]");
    }

    /**
     * The text without what nobody sees: characters that it may not hold, and soft hyphens. For a search that is not
     * to be misled by them.
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
     * An unfit character where it stands.
     *
     * @param at its index in the text
     */
    private record Found(int at, UnfitCharacter unfit) {}

    /** One way through a text, from its front. */
    private static final class Scan {

        static final char SOFT_HYPHEN = '\u00ad';

        private final CharSequence text;
        private final List<Found> unfit = new ArrayList<>();

        /** Marks of direction that wait for what follows them to tell whether they stand beside such writing. */
        private final List<Found> waiting = new ArrayList<>();

        private boolean afterRightToLeft;

        Scan(CharSequence text) {
            this.text = text;
        }

        /** Whether it holds nothing that would have to be looked at. */
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
            // Those that waited were found before others and are added behind them.
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
                // Shown by its code point, it is left-to-right writing itself.
                endRightToLeft();
            });
        }

        /** A mark of direction is beside the letters before it and behind it in its paragraph. */
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
