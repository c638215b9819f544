package dk.seamark.browser;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The keys that scripts and the page ask for: by a call, as what a value must be, or as an attribute. */
final class SaidPhrases {

    private static final Pattern CALL = Pattern.compile(
            "(?:say\\(|new Flaw\\(|new Unchecked\\(|data-say=|\\), )['\"]([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+|labelled|more)['\"]");

    private SaidPhrases() {}

    static Set<String> of(String text) {
        return CALL.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
