package dk.seamark.pack.explain;

import dk.seamark.events.policy.BarometerArea;

/** What the areas of the national integration barometer are called. */
public final class AreaNames {

    private AreaNames() {}

    /** The area's name, as a heading. */
    public static LocalizedText of(BarometerArea area) {
        return switch (area) {
            case WORK -> LocalizedText.of("Arbejde", "Work");
            case EDUCATION -> LocalizedText.of("Uddannelse", "Education");
            case DANISH_SKILLS -> LocalizedText.of("Danskkundskaber", "Skills in Danish");
            case CITIZENSHIP -> LocalizedText.of("Medborgerskab", "Citizenship");
            case EQUAL_TREATMENT -> LocalizedText.of("Ligebehandling", "Equal treatment");
            case SELF_DETERMINATION -> LocalizedText.of("Selvbestemmelse", "Self-determination");
            case SELF_SUPPORT -> LocalizedText.of("Forsørgelse", "Self-support");
            case EXPOSED_HOUSING_AREAS -> LocalizedText.of("Udsatte boligområder", "Exposed housing areas");
            case CRIME -> LocalizedText.of("Kriminalitet", "Crime");
        };
    }
}
