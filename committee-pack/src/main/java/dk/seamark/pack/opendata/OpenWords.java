package dk.seamark.pack.opendata;

import dk.seamark.pack.PackWords;
import dk.seamark.text.Language;
import dk.seamark.text.LocalizedText;

/** What open data says in both languages. */
final class OpenWords {

    private OpenWords() {}

    /** As {@link PackWords#say}. */
    static LocalizedText say(String key, Object... parts) {
        return new LocalizedText(
                PackWords.say(Language.DANISH, key, parts), PackWords.say(Language.ENGLISH, key, parts));
    }
}
