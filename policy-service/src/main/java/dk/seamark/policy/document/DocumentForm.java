package dk.seamark.policy.document;

/** The documents that this service accepts, each with its published schema. */
public enum DocumentForm {

    /** A plan with its tracks, indicators and targets. */
    PLAN("plan.v1.schema.json"),

    /** A policy. */
    POLICY("policy.v1.schema.json"),

    /** The hearing that a policy is sent into. */
    HEARING("hearing.v1.schema.json"),

    /** The successor of a policy. */
    SUCCESSION("succession.v1.schema.json"),

    /** The decision that approves a plan or adopts a policy. */
    DECISION("decision.v1.schema.json"),

    /** Why a finding of a plan is left as it is. */
    ACKNOWLEDGEMENT("acknowledgement.v1.schema.json"),

    /** The revision of a target. */
    REVISION("revision.v1.schema.json"),

    /** The amendment of a plan. */
    AMENDMENT("amendment.v1.schema.json"),

    /** Why a drafted plan is thrown away. */
    DISCARD("discard.v1.schema.json"),

    /** A decision on what a target leaves open. */
    READING("reading.v1.schema.json");

    private final String file;

    DocumentForm(String file) {
        this.file = file;
    }

    /** The schema's file name, under which it is published. */
    public String file() {
        return file;
    }
}
