package dk.seamark.pack.render;

import dk.seamark.pack.ChangedPlan;
import dk.seamark.pack.PackModel;
import dk.seamark.pack.SampleHalfYear;
import dk.seamark.pack.SamplePlan;
import dk.seamark.pack.StressPlan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Packs of every kind, by what is special about them. */
final class SamplePacks {

    private static final String LONG_WORD =
            "Speciallægepraksisplanlægningsstabiliserings".repeat(5).substring(0, 200);
    private static final String LONG_TEXT =
            "Arbejdet med tilhørsforhold, fællesskaber og boligområder fortsætter på tværs af kommunens centre, og "
                    .repeat(5);

    /** From right to left, with marks, in words that the English pack says are Danish. */
    private static final String TURNED = "مَرحبا بكم 2024 · ";

    private static final Map<String, Supplier<PackModel>> KINDS = kindsOfPacks();

    private SamplePacks() {}

    /** The names of the kinds. */
    static Set<String> kinds() {
        return KINDS.keySet();
    }

    /** The kinds whose English renderings are checked too: one for each audience. */
    static Set<String> inEnglish() {
        return Set.of("12 indicators", "issued again, public");
    }

    static PackModel named(String kind) {
        Supplier<PackModel> pack = KINDS.get(kind);
        if (pack == null) {
            throw new IllegalArgumentException("No such pack: " + kind);
        }
        return pack.get();
    }

    private static Map<String, Supplier<PackModel>> kindsOfPacks() {
        Map<String, Supplier<PackModel>> kinds = new LinkedHashMap<>();
        kinds.put("preview", () -> SamplePlan.preview("2024", true));
        kinds.put("issued", () -> SamplePlan.issued("2024", false));
        kinds.put(
                "third year, letters of every script",
                () -> PackWith.notesAndSources(SamplePlan.preview("2026", true), EveryLetterTest.TEXTS));
        kinds.put("half-year in words", SampleHalfYear::inWords);
        kinds.put("half-year with indicators", SampleHalfYear::withIndicators);
        kinds.put("1 indicator", StressPlan.of(1, 1)::issued);
        kinds.put("12 indicators", StressPlan.of(8, 12)::preview);
        kinds.put("200 indicators", new StressPlan("slagelse", 8, 200, 2, false, "")::issued);
        kinds.put("twenty years", of(20, false, "")::issued);
        kinds.put("long texts", of(3, false, LONG_TEXT)::preview);
        kinds.put("a word of 200 letters", of(3, false, LONG_WORD)::preview);
        kinds.put("nothing measured", of(0, false, "")::issued);
        kinds.put("everything corrected", of(3, true, "")::issued);
        kinds.put("issued again, public", of(3, true, TURNED)::issuedAgainPublicly);
        kinds.put("everything changed", () -> new ChangedPlan().preview());
        kinds.put(
                "everything changed, public",
                () -> new ChangedPlan().issuedPublicly(ChangedPlan.id("1.1", 2025, "50")));
        return kinds;
    }

    private static StressPlan of(int years, boolean corrected, String words) {
        return new StressPlan("slagelse", 5, 6, years, corrected, words);
    }
}
