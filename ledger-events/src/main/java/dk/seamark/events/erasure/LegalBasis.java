package dk.seamark.events.erasure;

import dk.seamark.events.wire.Coded;

/**
 * On what basis a text is erased, by the General Data Protection Regulation (EU) 2016/679. Article 17(1)(f), on
 * services offered to children, is left out: a follow-up of policies is none.
 */
public enum LegalBasis implements Coded {

    /** Article 17(1)(a): it is no longer necessary for its purpose. */
    NO_LONGER_NECESSARY("no-longer-necessary"),

    /** Article 17(1)(b): consent was withdrawn, and there is no other ground. */
    CONSENT_WITHDRAWN("consent-withdrawn"),

    /** Article 17(1)(c): the person objects, and nothing overrides the objection. */
    OBJECTION("objection"),

    /** Article 17(1)(d): it was processed unlawfully; it should never have been written. */
    UNLAWFUL_PROCESSING("unlawful-processing"),

    /** Article 17(1)(e): the law demands that it is erased. */
    LEGAL_OBLIGATION("legal-obligation"),

    /** Article 5(1)(e): the time for which it may be kept is over. */
    STORAGE_LIMITATION("storage-limitation");

    private final String code;

    LegalBasis(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
