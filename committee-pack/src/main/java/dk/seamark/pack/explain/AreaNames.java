package dk.seamark.pack.explain;

import dk.seamark.events.policy.BarometerArea;

/** What the areas of the national integration barometer are called. */
public final class AreaNames {

    private AreaNames() {}

    /** The area's name, as a heading. */
    public static Bilingual of(BarometerArea area) {
        return switch (area) {
            case WORK -> Bilingual.of("Arbejde", "Work");
            case EDUCATION -> Bilingual.of("Uddannelse", "Education");
            case DANISH_SKILLS -> Bilingual.of("Danskkundskaber", "Skills in Danish");
            case CITIZENSHIP -> Bilingual.of("Medborgerskab", "Citizenship");
            case EQUAL_TREATMENT -> Bilingual.of("Ligebehandling", "Equal treatment");
            case SELF_DETERMINATION -> Bilingual.of("Selvbestemmelse", "Self-determination");
            case SELF_SUPPORT -> Bilingual.of("Forsørgelse", "Self-support");
            case EXPOSED_HOUSING_AREAS -> Bilingual.of("Udsatte boligområder", "Exposed housing areas");
            case CRIME -> Bilingual.of("Kriminalitet", "Crime");
        };
    }
}
