package dk.seamark.events.plan;

import dk.seamark.events.wire.Coded;

/** What a count, or one of the two counts of a share, is of; this decides whether a small one can point to a person. */
public enum Counts implements Coded {

    /** People, or something that stands for one or a few of them: refugees, families, courses of one child each. */
    PERSONS("persons"),

    /** Something of which a small number points to no person: meetings, activities, languages. */
    OTHER("other");

    private final String code;

    Counts(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
