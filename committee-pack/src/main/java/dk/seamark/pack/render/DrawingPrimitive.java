package dk.seamark.pack.render;

import java.util.List;

/** A stroke, a shape or some words of a drawing. Lengths are in its own units, places from its top left. */
sealed interface DrawingPrimitive {

    /** The colours of a drawing. Nothing is told by a colour alone: each mark has its form too. */
    enum Colour {
        /** Figures. */
        FIGURE(0x12344d),
        /** Figures that others are compared with. */
        OTHER(0x5a6672),
        /** Targets. */
        TARGET(0x8a3b00),
        /** Lines that help the eye. */
        GRID(0xd5dbe0),
        /** The line that columns stand on. */
        AXIS(0x8a97a3),
        /** Words. */
        TEXT(0x1b1b1b),
        /** Paper. */
        PAPER(0xffffff);

        private final int rgb;

        Colour(int rgb) {
            this.rgb = rgb;
        }

        /** Red, green and blue, eight bits each. */
        int rgb() {
            return rgb;
        }
    }

    /** Where words begin, seen from their place. */
    enum Anchor {
        /** To the right of it. */
        START,
        /** On both sides of it. */
        MIDDLE,
        /** To the left of it. */
        END
    }

    /**
     * A line of some width.
     *
     * @param dash how long dashes and gaps are; zero for an unbroken line
     */
    record Stroke(double x1, double y1, double x2, double y2, double width, double dash, Colour colour)
            implements DrawingPrimitive {}

    /**
     * A closed shape with an outline.
     *
     * @param corners x and y of each corner, in turn
     * @param inside what it is filled with
     */
    record Shape(List<Double> corners, Colour outline, Colour inside) implements DrawingPrimitive {}

    /** A circle with an outline. */
    record Circle(double x, double y, double radius, Colour outline, Colour inside) implements DrawingPrimitive {}

    /**
     * Words on one line.
     *
     * @param y the line that the letters stand on
     * @param size the height of the letters
     */
    record Text(double x, double y, Anchor anchor, double size, Colour colour, String words)
            implements DrawingPrimitive {}
}
