package dk.seamark.pack.personaldata;

import dk.seamark.digest.Sha256;

/**
 * A place in a text that looks like personal data.
 *
 * @param place where the text is shown, in Danish: {@code Spor 2, opfølgning}
 * @param kind what it looks like
 * @param found the words in question
 */
public record Suspicion(String place, Kind kind, String found) {

    /** What the words look like. */
    public enum Kind {

        /** A number of the Danish civil registration system. */
        CPR("et CPR-nummer"),

        /** A telephone number. */
        PHONE("et telefonnummer"),

        /** An e-mail address. */
        EMAIL("en e-mailadresse");

        private final String danish;

        Kind(String danish) {
            this.danish = danish;
        }

        /** The kind in Danish, with its article. */
        public String danish() {
            return danish;
        }
    }

    /**
     * The id with which somebody confirms that it is no personal data: 12 hexadecimal digits computed from the place
     * and the words, so that other words in the same place need a new confirmation.
     */
    public String id() {
        return Sha256.hex(place + '\n' + kind + '\n' + found).substring(0, 12);
    }

    /** The words with the middle left out, so that the response does not spread them. */
    public String masked() {
        int shown = Math.min(2, found.length() / 3);
        return found.substring(0, shown) + "…" + found.substring(found.length() - shown);
    }
}
