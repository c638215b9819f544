package dk.seamark.words;

import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Score;
import dk.seamark.events.value.TimeSpan;
import dk.seamark.text.CatalogueContract;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

class UnitsCatalogueTest extends CatalogueContract {

    UnitsCatalogueTest() {
        super(UnitWords.class, "units");
    }

    /** The words ask by what a unit is, so the keys are told here once more. */
    @Override
    protected Set<String> asked() {
        Set<String> asked = new TreeSet<>(
                List.of("percent", "percentage-point", "percentage-points", "yes", "no", "rate", "quantity"));
        asked.addAll(List.of("grade-point", "grade-points", "dkk", "thousand-dkk", "million-dkk"));
        asked.addAll(List.of("prices-of", "prices-of-the-year", "name.money", "name.score", "name.rate", "name.index"));
        asked.addAll(List.of("name.dkk", "name.thousand-dkk", "name.million-dkk", "name.co2e", "name.energy"));
        Stream.of("gram", "kilogram", "tonne", "metre", "kilometre", "square-metre", "hectare", "litre", "cubic-metre")
                .forEach(name -> asked.add("name." + name));
        Stream.of(PlainUnit.values(), Score.National.values())
                .flatMap(Arrays::stream)
                .forEach(unit -> asked.add("name." + unit.code()));
        for (TimeSpan span : TimeSpan.values()) {
            asked.addAll(List.of("name.duration." + span.ucum(), "one." + span.ucum(), "many." + span.ucum()));
        }
        return asked;
    }
}
