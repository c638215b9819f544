package dk.seamark.indicator.file;

import dk.seamark.events.wire.Coded;

/** Which of two years a figure is of whose period is written as both, as that of a school year is: 2023/24. */
public enum SplitYears implements Coded {

    /** The first: 2023. */
    FIRST("first"),

    /** The last: 2024. */
    LAST("last");

    private final String code;

    SplitYears(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
