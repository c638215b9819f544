package dk.seamark.events.policy;

import dk.seamark.events.wire.Coded;

/**
 * The nine areas of the national integration barometer, in the order in which Slagelse's policy of 2013
 * and its web page of 2020 name them. They are a classification: an indicator or a goal may fall under
 * none, one or several.
 */
public enum BarometerArea implements Coded {

    /** Work: arbejde. */
    WORK("work"),

    /** Education: uddannelse. */
    EDUCATION("education"),

    /** Skills in Danish: danskkundskaber. */
    DANISH_SKILLS("danish-skills"),

    /** Taking part as a citizen: medborgerskab. */
    CITIZENSHIP("citizenship"),

    /** Equal treatment: ligebehandling. */
    EQUAL_TREATMENT("equal-treatment"),

    /** Deciding for oneself: selvbestemmelse. */
    SELF_DETERMINATION("self-determination"),

    /** Supporting oneself: forsørgelse. */
    SELF_SUPPORT("self-support"),

    /** Exposed housing areas: udsatte boligområder. */
    EXPOSED_HOUSING_AREAS("exposed-housing-areas"),

    /** Crime: kriminalitet. */
    CRIME("crime");

    private final String code;

    BarometerArea(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
