package dk.seamark.pack.opendata;

import dk.seamark.pack.PackWords;
import dk.seamark.text.Language;

/** What a pack's data is called in Danish. */
final class Titles {

    private Titles() {}

    static String of(PackData pack) {
        return pack.number() == null
                ? PackWords.say(Language.DANISH, "data.title.standing", pack.planTitle(), pack.period())
                : PackWords.say(Language.DANISH, "data.title.pack", pack.planTitle(), pack.period(), pack.number());
    }
}
