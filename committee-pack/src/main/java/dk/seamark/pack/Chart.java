package dk.seamark.pack;

import java.math.BigDecimal;
import java.util.List;

/**
 * A picture of an indicator's figures over the periods, as data; each renderer decides how to draw it. It holds only
 * figures that the edition also shows as numbers. A period without a figure is left out, so that a line has a gap
 * there.
 *
 * @param id its id, unique in the pack
 * @param title what is counted, and in which unit
 * @param description the alternative text: what the picture shows
 * @param form how the figures are drawn
 * @param axis the values marked on the axis, from the lowest to the highest, at least two; every figure and target lies
 *     between the first and the last
 * @param lines the series of figures, at least one of them with two figures or more
 * @param targets the numbers that the targets require, by period; empty if none is stated or follows from figures that
 *     are shown
 */
public record Chart(
        String id,
        String title,
        String description,
        Form form,
        List<Tick> axis,
        List<Line> lines,
        List<TargetMark> targets) {

    /** How figures are drawn. */
    public enum Form {
        /** A column from zero for each figure; used for counts. */
        COLUMNS,
        /** A point for each figure, with a line between those of consecutive periods. */
        LINE
    }

    /** Whose figures a series holds; each has its own kind of mark. */
    public enum Whose {
        /** The municipality's own. */
        OWN,
        /** Those of the group that the first group is compared with. */
        OTHER,
        /** Those that the municipality's figures are compared with, such as the national ones. */
        COMPARATOR
    }

    /**
     * A value marked on the axis.
     *
     * @param value the value
     * @param label the value as text
     */
    public record Tick(BigDecimal value, String label) {}

    /**
     * A series of figures.
     *
     * @param whose whose they are
     * @param label whose they are, in words
     * @param points the figures, by period; at least one
     */
    public record Line(Whose whose, String label, List<Point> points) {}

    /**
     * A figure.
     *
     * @param period the period that it describes
     * @param periodShown the period as text
     * @param value the value as recorded
     * @param label the value as text, shown beside its mark
     */
    public record Point(String period, String periodShown, BigDecimal value, String label) {}

    /**
     * The number that a target requires.
     *
     * @param period the period that it judges
     * @param periodShown the period as text
     * @param value the number
     * @param label the number as text, shown beside its mark
     */
    public record TargetMark(String period, String periodShown, BigDecimal value, String label) {}
}
