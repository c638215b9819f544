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

-- Which facts are asked, and how far they have come. Their one writer holds this row.
CREATE TABLE fact_head (
    municipality text   PRIMARY KEY,
    generation   bigint NOT NULL,
    position     bigint NOT NULL CHECK (position >= 0),
    -- Which fold of which events made them; those of another one are built again.
    fold_version text   NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON fact_head TO "${app_role}";

CREATE SEQUENCE fact_generation;
GRANT USAGE ON SEQUENCE fact_generation TO "${app_role}";
