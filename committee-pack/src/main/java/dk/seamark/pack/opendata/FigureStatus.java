package dk.seamark.pack.opendata;

import dk.seamark.pack.PackWords;
import dk.seamark.text.Language;

/** What the value of a figure is, so that no empty value has to be guessed at. */
public enum FigureStatus {

    /** The value as recorded. */
    FINAL("final"),

    /** The value as recorded; its source may still change it. */
    PROVISIONAL("provisional"),

    /** There is a figure, and the public edition does not show it. */
    WITHHELD("withheld");

    private final String code;

    FigureStatus(String code) {
        this.code = code;
    }

    /** How files write it. */
    public String code() {
        return code;
    }

    /** What it is called in Danish. */
    String label() {
        return switch (this) {
            case FINAL -> PackWords.say(Language.DANISH, "data.status.final");
            case PROVISIONAL -> PackWords.say(Language.DANISH, "data.status.provisional");
            case WITHHELD -> PackWords.say(Language.DANISH, "data.status.withheld");
        };
    }
}
