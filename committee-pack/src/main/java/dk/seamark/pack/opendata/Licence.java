package dk.seamark.pack.opendata;

import java.util.Arrays;
import java.util.Optional;

/**
 * The terms on which a municipality gives its open data; both are open licences in the sense of the Open Definition.
 */
public enum Licence {

    /** Whoever uses the data names the municipality. */
    ATTRIBUTION(
            "CC-BY-4.0",
            "https://creativecommons.org/licenses/by/4.0/",
            "Creative Commons Attribution 4.0 International"),

    /** The municipality asks for nothing. */
    NO_RIGHTS("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/", "Creative Commons Zero 1.0 Universal");

    private final String id;
    private final String address;
    private final String title;

    Licence(String id, String address, String title) {
        this.id = id;
        this.address = address;
        this.title = title;
    }

    /** The licence with this SPDX identifier; empty if it is none of these. */
    public static Optional<Licence> of(String id) {
        return Arrays.stream(values()).filter(licence -> licence.id.equals(id)).findFirst();
    }

    /** Its SPDX identifier. */
    public String id() {
        return id;
    }

    /** Where its text is. */
    String address() {
        return address;
    }

    /** Its name. */
    String title() {
        return title;
    }
}
