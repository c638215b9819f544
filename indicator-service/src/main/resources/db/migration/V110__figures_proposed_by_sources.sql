-- Queries to statistics outside, one for each component that has one.
-- docs/adr/0078-national-statistics-are-proposals.md
CREATE TABLE figure_query (
    municipality text        NOT NULL,
    plan         text        NOT NULL,
    indicator    text        NOT NULL,
    component    text        NOT NULL,
    query        text        NOT NULL,
    -- How often the query was changed.
    version      bigint      NOT NULL DEFAULT 1,
    changed_at   timestamptz NOT NULL DEFAULT now(),
    changed_by   text        NOT NULL,
    -- When it was asked last, and the code of why nothing came of it; both null until then.
    tried_at     timestamptz,
    failure      text,
    PRIMARY KEY (municipality, plan, indicator, component)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON figure_query TO "${app_role}";

-- What a source answered, byte for byte. An answer that is the same as the one before is not kept again.
CREATE TABLE source_receipt (
    receipt        uuid PRIMARY KEY,
    municipality   text        NOT NULL,
    plan           text        NOT NULL,
    indicator      text        NOT NULL,
    component      text        NOT NULL,
    query          text        NOT NULL,
    answer         bytea       NOT NULL,
    sha256         text        NOT NULL,
    -- fetched: the service asked the source; file: a person brought the answer.
    origin         text        NOT NULL,
    -- When the source says that it changed the table last, in its own words; null if it does not say.
    source_updated text,
    fetched_at     timestamptz NOT NULL DEFAULT now(),
    -- The opaque id of the person who fetched or brought it; null for the schedule.
    fetched_by     text
);
CREATE INDEX source_receipt_component ON source_receipt (municipality, plan, indicator, component, fetched_at DESC);
GRANT SELECT, INSERT ON source_receipt TO "${app_role}";

-- Figures that a source has and the ledger has not. A proposal is no part of the record; the event that confirming
-- it leads to is.
CREATE TABLE figure_proposal (
    proposal     uuid PRIMARY KEY,
    municipality text        NOT NULL,
    plan         text        NOT NULL,
    indicator    text        NOT NULL,
    component    text        NOT NULL,
    series       text        NOT NULL,
    period       text        NOT NULL,
    value        numeric     NOT NULL,
    kind         text        NOT NULL,
    -- The measurement that stood when it was made, and its value; both null if none did.
    stands       text,
    stands_value numeric,
    receipt      uuid        NOT NULL REFERENCES source_receipt,
    made_at      timestamptz NOT NULL DEFAULT now(),
    state        text        NOT NULL DEFAULT 'open',
    decided_at   timestamptz,
    decided_by   text,
    -- The measurement that confirming it led to.
    measurement  text
);
CREATE UNIQUE INDEX figure_proposal_open ON figure_proposal (municipality, plan, indicator, component, series, period)
    WHERE state = 'open';
CREATE INDEX figure_proposal_plan ON figure_proposal (municipality, plan, made_at DESC);
GRANT SELECT, INSERT, UPDATE ON figure_proposal TO "${app_role}";
