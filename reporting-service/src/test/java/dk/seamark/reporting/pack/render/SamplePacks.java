package dk.seamark.reporting.pack.render;

import dk.seamark.reporting.pack.PackModel;
import dk.seamark.reporting.pack.SampleHalfYear;
import dk.seamark.reporting.pack.SamplePlan;
import dk.seamark.reporting.pack.StressPlan;
import java.util.LinkedHashMap;
import java.util.Map;

/** Packs of every kind, by what is special in them. */
final class SamplePacks {

    private static final String LONG_WORD =
            "Speciallægepraksisplanlægningsstabiliserings".repeat(5).substring(0, 200);
    private static final String LONG_TEXT =
            "Arbejdet med tilhørsforhold, fællesskaber og boligområder fortsætter på tværs af kommunens centre, og "
                    .repeat(12);

    private SamplePacks() {}

    static Map<String, PackModel> all() {
        Map<String, PackModel> packs = new LinkedHashMap<>();
        packs.put("preview", SamplePlan.preview("2024", true));
        packs.put("issued", SamplePlan.issued("2024", false));
        packs.put("third year", SamplePlan.preview("2026", true));
        packs.put("half-year in words", SampleHalfYear.inWords());
        packs.put("half-year with indicators", SampleHalfYear.withIndicators());
        packs.put("1 indicator", StressPlan.of(1, 1).issued());
        packs.put("12 indicators", StressPlan.of(8, 12).issued());
        packs.put("200 indicators", StressPlan.of(8, 200).issued());
        packs.put("twenty years", new StressPlan("slagelse", 8, 12, 20, false, "").issued());
        packs.put("long texts", new StressPlan("slagelse", 5, 12, 3, false, LONG_TEXT).preview());
        packs.put("a word of 200 letters", new StressPlan("slagelse", 5, 12, 3, false, LONG_WORD).preview());
        packs.put("nothing measured", new StressPlan("slagelse", 8, 12, 0, false, "").issued());
        packs.put("everything corrected", new StressPlan("slagelse", 8, 12, 3, true, "").issued());
        return packs;
    }
}
