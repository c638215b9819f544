package dk.seamark.policy.finding;

import dk.seamark.events.value.Direction;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words with which a target says which way it should go. */
final class DirectionWords {

    private static final Pattern UP =
            Pattern.compile("\\b(?:højere|flere|mere|større|øges|stiger|vokser)\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DOWN = Pattern.compile(
            "\\b(?:lavere|færre|mindre|mindskes|falder|nedbringes|reduceres)\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private DirectionWords() {}

    /** The first word that says the other way, where no word says this one. */
    static Optional<String> against(Direction direction, String wording) {
        String words = wording.toLowerCase(Locale.ROOT);
        boolean higher = direction == Direction.HIGHER_IS_BETTER;
        Matcher with = (higher ? UP : DOWN).matcher(words);
        Matcher against = (higher ? DOWN : UP).matcher(words);
        return !with.find() && against.find() ? Optional.of(against.group()) : Optional.empty();
    }
}
