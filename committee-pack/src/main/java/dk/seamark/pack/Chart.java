package dk.seamark.pack;

import java.math.BigDecimal;
import java.util.List;

/**
 * A picture of an indicator's figures over the periods, as data: how it is drawn is the renderings'
 * affair. It holds figures that the reader is shown as figures too, and no others; a period without one
 * is left out, so that a line has a gap there.
 *
 * @param id where it is, unique in the pack
 * @param title what is counted, and in which unit
 * @param description what there is to see, for whoever does not see it
 * @param form how the figures are drawn
 * @param axis the values that the axis marks, from the lowest to the highest, at least two; every figure and
 *     target lies between the first and the last
 * @param lines the series of figures, at least one with two figures or more
 * @param targets the numbers that the targets ask for, by period; empty where none is stated or follows from
 *     figures that are shown
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
        /** A column from zero for each figure: how many there are. */
        COLUMNS,
        /** A point for each figure, with a line between those of consecutive periods. */
        LINE
    }

    /** Whose figures a series holds, so that each has a mark of its own. */
    public enum Whose {
        /** The municipality's own. */
        OWN,
        /** Those of the group that the first are held against. */
        OTHER,
        /** Those that the municipality's are compared with, as the national ones. */
        COMPARATOR
    }

    /**
     * A value that the axis marks.
     *
     * @param value the value
     * @param label the value, to be shown
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
     * @param periodShown the period, to be shown
     * @param value the value as recorded
     * @param label the value, to be shown beside its mark
     */
    public record Point(String period, String periodShown, BigDecimal value, String label) {}

    /**
     * What a target asks for.
     *
     * @param period the period that it judges
     * @param periodShown the period, to be shown
     * @param value the number
     * @param label the number, to be shown beside its mark
     */
    public record TargetMark(String period, String periodShown, BigDecimal value, String label) {}
}
