package dk.seamark.pack.opendata;

import dk.seamark.events.value.Series;
import dk.seamark.events.value.Unit;
import dk.seamark.pack.PackWords;
import dk.seamark.pack.VerdictWord;
import dk.seamark.pack.opendata.PackData.FigureRecord;
import dk.seamark.pack.opendata.PackData.TargetRecord;
import dk.seamark.text.Language;
import dk.seamark.words.UnitWords;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the codes in a pack's data are called in Danish, for those that the pack has. */
final class Codes {

    private Codes() {}

    static Map<String, String> units(PackData pack) {
        return named(pack.figures().stream().map(FigureRecord::unit), Codes::unit);
    }

    /** What a unit is called; its code if this version does not have it any more. */
    static String unit(String code) {
        return Unit.ofCode(code).map(unit -> UnitWords.name(unit).da()).orElse(code);
    }

    static Map<String, String> statuses(PackData pack) {
        Map<String, String> statuses = new LinkedHashMap<>();
        for (FigureStatus status : FigureStatus.values()) {
            statuses.put(status.code(), status.label());
        }
        return statuses;
    }

    static Map<String, String> series(PackData pack) {
        Map<String, String> series = new LinkedHashMap<>();
        for (Series each : Series.values()) {
            series.put(each.code(), series(each));
        }
        return series;
    }

    private static String series(Series series) {
        return switch (series) {
            case MUNICIPALITY -> PackWords.say(Language.DANISH, "data.series.municipality");
            case COMPARATOR -> PackWords.say(Language.DANISH, "data.series.comparator");
        };
    }

    static Map<String, String> verdicts(PackData pack) {
        return named(pack.targets().stream().map(TargetRecord::verdict), VerdictWord::inDanish);
    }

    private static Map<String, String> named(Stream<String> codes, Function<String, String> name) {
        return codes.distinct()
                .sorted()
                .collect(Collectors.toMap(Function.identity(), name, (one, other) -> one, LinkedHashMap::new));
    }
}
