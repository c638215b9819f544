package dk.seamark.events.rule;

import dk.seamark.events.wire.Coded;

/** Which figures a condition is met by: where it wants its component to go, whatever the plan says is better. */
public enum Heading implements Coded {

    /** High figures meet it: "mindst 40 %", "øges med 2 %". */
    UP("up"),

    /** Low figures meet it: "højst 5 %", "nedbringes med 2 %". */
    DOWN("down"),

    /** Figures that are better by the component's own direction meet it; it cannot go against that direction. */
    BETTER("better"),

    /** Two groups that are less far apart meet it; neither group's figures have a way of their own. */
    CLOSER("closer"),

    /** "Yes" meets it, which is the higher of the two figures that a yes or no can have. */
    YES("yes");

    private final String code;

    Heading(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
