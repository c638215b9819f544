package dk.seamark.pack.render;

import java.util.List;

/** A line, shape or text of a drawing. Lengths are in the drawing's units, coordinates from its top left. */
sealed interface DrawingPrimitive {

    /** The colours of a drawing. Colour is never the only difference: each mark has its own shape too. */
    enum Colour {
        /** Figures. */
        FIGURE(0x12344d),
        /** Figures that others are compared with. */
        OTHER(0x5a6672),
        /** Targets. */
        TARGET(0x8a3b00),
        /** Helper lines. */
        GRID(0xd5dbe0),
        /** The line that columns stand on. */
        AXIS(0x8a97a3),
        /** Words. */
        TEXT(0x1b1b1b),
        /** The background. */
        PAPER(0xffffff);

        private final int rgb;

        Colour(int rgb) {
            this.rgb = rgb;
        }

        /** The RGB value, eight bits each. */
        int rgb() {
            return rgb;
        }
    }

    /** Where a text lies relative to its point. */
    enum Anchor {
        /** It begins at the point. */
        START,
        /** It is centred on the point. */
        MIDDLE,
        /** It ends at the point. */
        END
    }

    /**
     * A line.
     *
     * @param dash the length of dashes and gaps; zero for an unbroken line
     */
    record Stroke(double x1, double y1, double x2, double y2, double width, double dash, Colour colour)
            implements DrawingPrimitive {}

    /**
     * A closed polygon with an outline.
     *
     * @param corners x and y of each corner, in turn
     * @param inside its fill colour
     */
    record Shape(List<Double> corners, Colour outline, Colour inside) implements DrawingPrimitive {}

    /** A circle with an outline. */
    record Circle(double x, double y, double radius, Colour outline, Colour inside) implements DrawingPrimitive {}

    /**
     * A text on one line.
     *
     * @param y the baseline
     * @param size the height of the letters
     */
    record Text(double x, double y, Anchor anchor, double size, Colour colour, String words)
            implements DrawingPrimitive {}
}
