package dk.seamark.policy.finding;

import static dk.seamark.events.rule.Way.DOWN;
import static dk.seamark.events.rule.Way.UP;

import dk.seamark.events.rule.Way;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The Danish words with which targets say which way a figure should go. All in small letters. */
final class DirectionVocabulary {

    /** "Mindst 5": a bound from below; "højst 5": one from above. */
    static final Map<String, Way> BOUNDS =
            ways("mindst minimum min ≥ >", "højst højest maks max maksimalt maksimum ≤ <");

    /** They are bounds before a number, a level or a mean: "over 5 %", "under landsgennemsnittet". */
    static final Map<String, Way> PLACES = ways("over", "under");

    /** "Overstiger 5 %". */
    static final Map<String, Way> PASSING =
            ways("overstige overstiger overskride overskrider", "underskride underskrider");

    /** "Ned på 5 %", "op på 40 %". */
    static final Map<String, Way> HEADING = ways("op", "ned");

    static final Map<String, Way> COMPARATIVES = ways("højere flere større mere", "lavere færre mindre");

    /** They stand before any noun, and say "several" or "small" as well. */
    static final Set<String> LOOSE = words("større mere mindre");

    /** "Flere gange" are several, and no more than before. */
    static final Set<String> SEVERAL =
            words("gange år måneder uger dage steder måder sprog slags typer forskellige kommuner");

    /** "10 eller derover". */
    static final Map<String, Way> THEREABOUTS = ways("derover opefter over", "derunder nedefter under");

    static final Map<String, Way> SUPERLATIVES = ways("flest størst højest højst", "færrest mindst lavest");

    /** Verbs that a figure is the subject of. */
    static final Map<String, Way> RISING_OR_FALLING = ways(
            "stige stiger vokse vokser øges forøges hæves løftes højnes forhøjes fordobles tredobles",
            "falde falder mindskes nedbringes reduceres sænkes nedsættes halveres begrænses formindskes dale daler "
                    + "aftage aftager indsnævres");

    /** Participles of them, which need no "er": "faldet til 5 %". */
    static final Map<String, Way> RISEN_OR_FALLEN = ways("steget vokset", "faldet");

    /** Participles that are adjectives too, as in "en øget indsats". */
    static final Map<String, Way> RAISED_OR_LOWERED = ways(
            "øget forøget hævet løftet fordoblet tredoblet",
            "nedbragt reduceret sænket mindsket nedsat halveret begrænset");

    /** Verbs that a figure is the object of. */
    static final Map<String, Way> RAISING_OR_LOWERING = ways(
            "øge øger hæve hæver løfte løfter forøge forøger fordoble fordobler",
            "nedbringe nedbringer reducere reducerer sænke sænker mindske mindsker halvere halverer begrænse begrænser");

    static final Map<String, Way> NOUNS = ways("stigning forøgelse vækst", "fald nedgang reduktion sænkning halvering");

    static final Set<String> NOT = words("ikke aldrig ingen intet uden ej");

    /** "Ikke kun" denies nothing. */
    static final Set<String> ONLY = words("kun blot bare alene mindst");

    /** They may stand between a word that denies and what it denies. */
    static final Set<String> FILLERS =
            words("være er bliver ske sker blive blev ligge ligger komme kommer nå når holdes må skal på i stå længere "
                    + "en et nogen noget at også fortsat");

    static final Set<String> COPULAS = words("er være bliver blive ligger ligge holdes skal bør må");

    static final Set<String> AUXILIARIES = words("er være bliver blive blevet var");

    static final Set<String> ADVERBS =
            words("stadig fortsat også så endnu altid markant betydeligt væsentligt lidt noget samlet dog ikke igen");

    /** Behind these a comparative stands alone. */
    static final Set<String> PREPOSITIONS =
            words("end i om pr per hvert hver ved på blandt for hos inden årligt eller og");

    /** What a level is said with: "højst på niveau med landet", "mindst samme antal". */
    static final Set<String> LEVELS = words("niveau samme lige svarende uændret som hver det");

    /** Clauses that these begin are about something else. */
    static final Set<String> SUBORDINATING =
            words("hvis mens imens fordi selvom trods hvor hvilket efterhånden medmindre inden");

    /** So do these behind a comma or at the start; elsewhere they are other words. */
    static final Set<String> SUBORDINATING_AT_START = words("når som da");

    /** What they report is said by people, not of the figure. */
    static final Set<String> REPORTING =
            words("oplever mener synes siger svarer angiver vurderer oplyser føler ved tror fortæller");

    /** Behind these "der" is no relative pronoun. */
    static final Set<String> BEFORE_THERE = words("så at skal er findes holdes og bliver kommer må kan vil");

    /** Behind these a word of change is an idiom: "falde til rette", "falde ud". */
    static final Set<String> IDIOMS = words("ud op rette plads uden sammen bort tilbage hen ind sted");

    /** "I hvert fald". */
    static final Set<String> BEFORE_FALD = words("hvert alle så ethvert i");

    /** "Trods en stigning", "efter et fald". */
    static final Set<String> DESPITE = words("trods efter ved af mod grund");

    static final Set<String> UNITS = words("% procent procentpoint pct point karakterpoint");

    static final Set<String> ABOUT =
            words("på i til ca omkring være udgøre blive ligge have nå komme holdes en et de blot");

    /** They point at the figure, whatever it is called. */
    static final Set<String> FIGURES =
            words("andel andelen antal antallet tallet niveauet gennemsnittet figuren procenten");

    /** In a title they say that it counts those with more or less of something. */
    static final Set<String> TURNING = words("lav lavt lave høj højt høje nedbragt faldet steget øget reduceret uden");

    /** What follows them is whom a figure counts. */
    static final Set<String> OF = words("af for hos blandt");

    /** They go up or down as the component's direction has it. */
    static final Set<String> QUALITIES = words("bedre ringere dårligere værre");

    static final Set<String> GAPS =
            words("forskel forskellen forskelle forskellene afstand afstanden gab gabet kløft kløften spænd spændet");

    /** Behind these "under 25" is an age. */
    static final Set<String> PEOPLE = words(
            "unge børn borgere voksne personer kvinder mænd indvandrere flygtninge elever ledige ældre mødre fædre dem");

    private DirectionVocabulary() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    private static Map<String, Way> ways(String up, String down) {
        Map<String, Way> ways = new HashMap<>();
        Arrays.stream(up.split(" ")).forEach(word -> ways.put(word, UP));
        Arrays.stream(down.split(" ")).forEach(word -> ways.put(word, DOWN));
        return Map.copyOf(ways);
    }
}
