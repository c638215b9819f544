package dk.seamark.pack.opendata;

import dk.seamark.pack.PackModel;
import dk.seamark.pack.render.PackFormat;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an edition of a pack holds as data. It is read from the edition's rendering as JSON, so that it holds nothing
 * that the edition does not show, and a pack of an earlier version has it too.
 *
 * @param municipality the municipality's key
 * @param municipalityName {@code Slagelse Kommune}
 * @param planId the plan's id
 * @param planTitle the plan's title
 * @param period the period that the pack reports on
 * @param number the number of an issued pack, from 1; null if it is not issued
 * @param position the ledger position up to which the record was read
 * @param isPublic whether it is of the public edition
 * @param exampleNotice what the pack says of made-up figures; null if it has none
 * @param figures its figures, by indicator
 * @param targets its targets, by indicator and date
 * @param missing the figures that the targets of the period lack
 */
public record PackData(
        String municipality,
        String municipalityName,
        String planId,
        String planTitle,
        String period,
        @Nullable Integer number,
        long position,
        boolean isPublic,
        @Nullable String exampleNotice,
        List<FigureRecord> figures,
        List<TargetRecord> targets,
        List<MissingRecord> missing) {

    /** The data of a pack's view. */
    public static PackData of(PackModel pack) {
        return read(PackFormat.JSON.render(pack));
    }

    /**
     * The data of a pack that was rendered as JSON, by this version or an earlier one.
     *
     * @throws IllegalArgumentException if it is no such rendering
     */
    public static PackData read(byte[] json) {
        return PackDataReader.read(json);
    }

    /**
     * An indicator.
     *
     * @param track the number of its track
     * @param id its id
     * @param number its number in the plan
     * @param title its title
     */
    record IndicatorName(int track, String id, String number, String title) {}

    /**
     * A figure.
     *
     * @param component the component's id
     * @param label the component and series in words
     * @param series {@code municipality} or {@code comparator}
     * @param value the value as recorded; null if it is withheld
     * @param unit its unit's code
     * @param example whether it is made up
     * @param measuredOn when it was measured, ISO 8601
     * @param source where it was read
     * @param link where its evidence can be read; null if that is unknown, or the figure is withheld
     * @param position the ledger position of the event that recorded it
     */
    record FigureRecord(
            IndicatorName indicator,
            String component,
            String label,
            String series,
            String period,
            @Nullable BigDecimal value,
            String unit,
            FigureStatus status,
            boolean example,
            String measuredOn,
            String source,
            @Nullable String link,
            long position) {}

    /**
     * A target with its verdict.
     *
     * @param date its date, ISO 8601
     * @param period the period that it judges
     * @param wording the plan's words
     * @param verdict the verdict's code
     * @param ofThePeriod whether it judges the pack's period
     */
    record TargetRecord(
            IndicatorName indicator, String date, String period, String wording, String verdict, boolean ofThePeriod) {}

    /**
     * A figure that a target of the period lacks.
     *
     * @param label the component and series in words
     * @param period its period; null for a baseline that the plan does not name
     * @param reason why it is missing, in words
     * @param owed whether somebody still has to deliver it
     */
    record MissingRecord(
            IndicatorName indicator, String label, @Nullable String period, String reason, boolean owed) {}
}
