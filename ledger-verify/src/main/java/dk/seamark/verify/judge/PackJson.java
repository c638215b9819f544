package dk.seamark.verify.judge;

import dk.seamark.verify.form.Json;
import dk.seamark.verify.form.RecordBinder;
import dk.seamark.verify.report.VerificationException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code pack.json} says that the events can be asked about; the rest of it is words.
 *
 * @param heading of which plan and period it is
 * @param edition which pack it is
 * @param summary the period on one page
 * @param tracks the tracks, by number
 * @param sources the figures of each indicator
 * @param provenance what it was made of
 */
public record PackJson(
        Heading heading,
        Edition edition,
        Summary summary,
        List<Track> tracks,
        List<Source> sources,
        Provenance provenance) {

    /** Of which plan and period it is. */
    record Heading(String municipality, String planId, String period) {}

    /** Which pack it is; the number is null for one that is not issued. */
    record Edition(String kind, @Nullable Integer number) {}

    /** What it was made of: the position that it knows, and the hash of the state there. */
    record Provenance(
            long position, String stateHash, String templateVersion, String rendererVersion, String ruleVersion) {}

    /** How many targets got which verdict, and a row for each. */
    record Summary(List<Count> counts, List<SummaryTrack> tracks) {}

    /** How many targets got a verdict. */
    record Count(Mark mark, int count) {}

    /** The rows of a track. */
    record SummaryTrack(List<SummaryRow> rows) {}

    /** The verdict on a target of the period. */
    record SummaryRow(String number, Mark mark) {}

    /** A verdict's code. */
    record Mark(String code) {}

    /** A track's indicators. */
    record Track(int number, List<Indicator> indicators) {}

    /** An indicator's targets; the id begins with {@code indikator-}. */
    record Indicator(String id, String number, List<Row> targets) {}

    /** A target, its verdict and the measurements that it names. */
    record Row(String date, String period, String wording, Mark mark, boolean ofTheYear, List<String> measurementIds) {}

    /** An indicator's figures. */
    record Source(String number, List<Line> figures) {}

    /** A figure. */
    record Line(
            String measurementId,
            String componentId,
            String series,
            String period,
            BigDecimal value,
            String unit,
            String measuredOn,
            String source,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String basis,
            boolean example,
            @Nullable String status,
            @Nullable Link link,
            @Nullable String corrects,
            long position) {}

    /** Where the evidence for a figure can be read. */
    record Link(String url, String accessedOn) {}

    /** Copies the lists. */
    public PackJson {
        tracks = List.copyOf(tracks);
        sources = List.copyOf(sources);
    }

    /**
     * The pack that these bytes are.
     *
     * @throws Flaw if they are none
     */
    public static PackJson parse(byte[] bytes) throws VerificationException {
        return RecordBinder.atLeast(PackJson.class, Json.read(bytes));
    }
}
