-- The facts that make up the state of each ledger, with two times: the period that a fact describes, and the
-- positions between which it stood. All of it follows from the journal and can be built again from there.
CREATE TABLE fact (
    municipality text    NOT NULL,
    -- Facts are built again beside those that are asked; fact_head says which generation is asked.
    generation   bigint  NOT NULL,
    -- Names with slashes between them; a character that is not of a-z, A-Z, 0-9, -, _ and . is % and four
    -- hexadecimal digits. In the order of its bytes, the facts of a plan follow each other.
    path         text    COLLATE "C" NOT NULL,
    -- What has to be known to tell which plans a question is about.
    head         boolean NOT NULL,
    -- Valid time: the first day of the period that it describes, and the first day after it; null for what
    -- describes no period.
    valid_from   date,
    valid_until  date,
    -- System time: the position that brought it, and the first position at which it does not stand any more;
    -- the largest bigint while it stands.
    known_from   bigint  NOT NULL,
    known_until  bigint  NOT NULL,
    -- Canonical JSON: its SHA-256 is what the hash of the state is made of.
    fact         json    NOT NULL,
    PRIMARY KEY (municipality, generation, path, known_from, known_until),
    CHECK (0 < known_from AND known_from < known_until),
    CHECK ((valid_from IS NULL) = (valid_until IS NULL) AND valid_from < valid_until)
);
-- At most one fact of a path stands.
CREATE UNIQUE INDEX fact_standing ON fact (municipality, generation, path) WHERE known_until = 9223372036854775807;
CREATE INDEX fact_of_head ON fact (municipality, generation, known_from, known_until) WHERE head;
GRANT SELECT, INSERT, UPDATE, DELETE ON fact TO "${app_role}";

-- Which facts are asked, and how far they have come. Their one writer holds this row. Two versions of the
-- service that run beside each other ask facts of their own.
CREATE TABLE fact_head (
    municipality text        NOT NULL,
    -- Which fold of which events made them.
    fold_version text        NOT NULL,
    generation   bigint      NOT NULL UNIQUE,
    position     bigint      NOT NULL CHECK (position >= 0),
    moved_at     timestamptz NOT NULL,
    PRIMARY KEY (municipality, fold_version)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON fact_head TO "${app_role}";

CREATE SEQUENCE fact_generation;
GRANT USAGE ON SEQUENCE fact_generation TO "${app_role}";

-- Each time that facts were built again. A lock of the session that does it tells whether it is still at work.
CREATE TABLE rebuild (
    id             uuid        PRIMARY KEY,
    municipality   text        NOT NULL,
    generation     bigint      NOT NULL,
    -- A role, or 'nightly'.
    asked_by       text        NOT NULL,
    -- The position that it took over from a verified rebuild; 0 if it folded all.
    began_after    bigint      NOT NULL,
    -- How far it folded, and how far it was to.
    position       bigint      NOT NULL,
    last           bigint      NOT NULL,
    started_at     timestamptz NOT NULL,
    finished_at    timestamptz,
    cancel_asked   boolean     NOT NULL DEFAULT false,
    outcome        text        NOT NULL,
    fold_version   text        NOT NULL,
    -- At the last position: of the facts that were built, and of those that were asked.
    state_hash     text,
    asked_hash     text,
    -- How many facts differed, and some of their paths.
    differing      bigint,
    differences    json,
    -- The first ledger position that is not as it was logged, if the journal is another one.
    changed_at     bigint,
    CHECK ((finished_at IS NULL) = (outcome = 'running'))
);
CREATE INDEX rebuild_newest ON rebuild (municipality, started_at DESC);
GRANT SELECT, INSERT, UPDATE ON rebuild TO "${app_role}";
