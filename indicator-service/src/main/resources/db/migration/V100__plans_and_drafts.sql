-- The plans as the topic tells them, one row for each plan's stream. Rebuilt by reading the topic again.
CREATE TABLE known_plan (
    stream  text PRIMARY KEY,
    plan    text   NOT NULL,
    -- How often the plan changed.
    version bigint NOT NULL DEFAULT 1
);
GRANT SELECT, INSERT, UPDATE ON known_plan TO "${app_role}";

-- Drafts of track reports, one row for each report's stream. A draft is no part of the record: it is
-- overwritten, and gone when the report is handed in.
CREATE TABLE report_draft (
    stream   text PRIMARY KEY,
    report   text        NOT NULL,
    version  bigint      NOT NULL DEFAULT 1,
    saved_at timestamptz NOT NULL DEFAULT now(),
    saved_by text        NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON report_draft TO "${app_role}";
