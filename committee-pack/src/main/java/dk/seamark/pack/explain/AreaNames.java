package dk.seamark.pack.explain;

import static dk.seamark.pack.explain.Phrases.say;

import dk.seamark.events.policy.BarometerArea;
import dk.seamark.text.LocalizedText;

/** What the areas of the national integration barometer are called. */
public final class AreaNames {

    private AreaNames() {}

    /** The area's name, as a heading. */
    public static LocalizedText of(BarometerArea area) {
        return say("area." + area.code());
    }
}
