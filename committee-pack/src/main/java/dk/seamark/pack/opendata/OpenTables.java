package dk.seamark.pack.opendata;

import static dk.seamark.pack.opendata.OpenColumn.Type.BOOLEAN;
import static dk.seamark.pack.opendata.OpenColumn.Type.DATE;
import static dk.seamark.pack.opendata.OpenColumn.Type.INTEGER;
import static dk.seamark.pack.opendata.OpenColumn.Type.NUMBER;
import static dk.seamark.pack.opendata.OpenColumn.Type.STRING;
import static dk.seamark.pack.opendata.OpenWords.say;

import dk.seamark.pack.opendata.PackData.FigureRecord;
import dk.seamark.pack.opendata.PackData.IndicatorName;
import dk.seamark.pack.opendata.PackData.MissingRecord;
import dk.seamark.pack.opendata.PackData.TargetRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The tables of a pack's data. */
final class OpenTables {

    /** A row for each figure. */
    static final OpenTable<FigureRecord> FIGURES = new OpenTable<>(
            "figures",
            say("data.figures"),
            table(
                    FigureRecord::indicator,
                    List.of(
                            OpenColumn.of("component", STRING, say("data.component"), (pack, row) -> row.component()),
                            OpenColumn.of("label", STRING, say("data.label"), (pack, row) -> row.label()),
                            OpenColumn.<FigureRecord>of(
                                            "series", STRING, say("data.series"), (pack, row) -> row.series())
                                    .coded(Codes::series),
                            OpenColumn.of("period", STRING, say("data.period"), (pack, row) -> row.period()),
                            OpenColumn.<FigureRecord>of("value", NUMBER, say("data.value"), (pack, row) -> row.value())
                                    .optional(),
                            OpenColumn.<FigureRecord>of("unit", STRING, say("data.unit"), (pack, row) -> row.unit())
                                    .coded(Codes::units),
                            OpenColumn.<FigureRecord>of(
                                            "status",
                                            STRING,
                                            say("data.status"),
                                            (pack, row) -> row.status().code())
                                    .coded(Codes::statuses),
                            OpenColumn.of("example", BOOLEAN, say("data.example"), (pack, row) -> row.example()),
                            OpenColumn.of(
                                    "measured_on", DATE, say("data.measured-on"), (pack, row) -> row.measuredOn()),
                            OpenColumn.of("source", STRING, say("data.source"), (pack, row) -> row.source()),
                            OpenColumn.<FigureRecord>of("link", STRING, say("data.link"), (pack, row) -> row.link())
                                    .optional(),
                            OpenColumn.of(
                                    "ledger_position",
                                    INTEGER,
                                    say("data.ledger-position"),
                                    (pack, row) -> row.position()))),
            List.of(
                    "municipality",
                    "plan",
                    "pack_period",
                    "pack_position",
                    "indicator",
                    "component",
                    "series",
                    "period"),
            PackData::figures);

    /** A row for each target. */
    static final OpenTable<TargetRecord> TARGETS = new OpenTable<>(
            "targets",
            say("data.targets"),
            table(
                    TargetRecord::indicator,
                    List.of(
                            OpenColumn.of("target_date", DATE, say("data.target-date"), (pack, row) -> row.date()),
                            OpenColumn.of("period", STRING, say("data.target-period"), (pack, row) -> row.period()),
                            OpenColumn.of("wording", STRING, say("data.wording"), (pack, row) -> row.wording()),
                            OpenColumn.<TargetRecord>of(
                                            "verdict", STRING, say("data.verdict"), (pack, row) -> row.verdict())
                                    .coded(Codes::verdicts),
                            OpenColumn.of(
                                    "of_pack_period",
                                    BOOLEAN,
                                    say("data.of-pack-period"),
                                    (pack, row) -> row.ofThePeriod()))),
            List.of("municipality", "plan", "pack_period", "pack_position", "indicator", "target_date"),
            PackData::targets);

    /** A row for each figure that a target of the period lacks. */
    static final OpenTable<MissingRecord> MISSING = new OpenTable<>(
            "missing",
            say("data.missing"),
            table(
                    MissingRecord::indicator,
                    List.of(
                            OpenColumn.of("label", STRING, say("data.label"), (pack, row) -> row.label()),
                            OpenColumn.<MissingRecord>of(
                                            "period", STRING, say("data.missing-period"), (pack, row) -> row.period())
                                    .optional(),
                            OpenColumn.of("reason", STRING, say("data.reason"), (pack, row) -> row.reason()),
                            OpenColumn.of("owed", BOOLEAN, say("data.owed"), (pack, row) -> row.owed()))),
            List.of(),
            PackData::missing);

    /** All of them. */
    static final List<OpenTable<?>> ALL = List.of(FIGURES, TARGETS, MISSING);

    private OpenTables() {}

    /** The columns that say which pack and indicator a row is of, and then its own. */
    private static <R> List<OpenColumn<R>> table(Function<R, IndicatorName> indicator, List<OpenColumn<R>> own) {
        List<OpenColumn<R>> columns = new ArrayList<>(List.of(
                OpenColumn.of("municipality", STRING, say("data.municipality"), (pack, row) -> pack.municipality()),
                OpenColumn.of("plan", STRING, say("data.plan"), (pack, row) -> pack.planId()),
                OpenColumn.of("pack_period", STRING, say("data.pack-period"), (pack, row) -> pack.period()),
                OpenColumn.<R>of("pack_number", INTEGER, say("data.pack-number"), (pack, row) -> pack.number())
                        .optional(),
                OpenColumn.of("pack_position", INTEGER, say("data.pack-position"), (pack, row) -> pack.position()),
                OpenColumn.of(
                        "track",
                        INTEGER,
                        say("data.track"),
                        (pack, row) -> indicator.apply(row).track()),
                OpenColumn.of(
                        "indicator",
                        STRING,
                        say("data.indicator"),
                        (pack, row) -> indicator.apply(row).id()),
                OpenColumn.of(
                        "indicator_number",
                        STRING,
                        say("data.indicator-number"),
                        (pack, row) -> indicator.apply(row).number()),
                OpenColumn.of(
                        "indicator_title",
                        STRING,
                        say("data.indicator-title"),
                        (pack, row) -> indicator.apply(row).title())));
        columns.addAll(own);
        return List.copyOf(columns);
    }
}
