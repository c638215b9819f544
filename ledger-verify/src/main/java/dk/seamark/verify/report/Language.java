package dk.seamark.verify.report;

/** The language of a report. */
public enum Language {

    /** Danish. */
    DA,

    /** English. */
    EN
}
