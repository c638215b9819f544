-- From which position on a log's leaves say nothing of persons and commit to it instead. Leaves before it keep the form
-- that they have, as checkpoints of them are signed. A log without a row has none from before.
--
-- This is written once, here, and never by the service. rebuild-journal.sql leaves it alone, so that a journal that is
-- built again leads to the same leaves. Whoever restores a backup from before this migration, or begins with an empty
-- database, puts the positions of the first time here: docs/operating.md, "When the journal is in doubt, or lost".
CREATE TABLE log_form (
    municipality  text   PRIMARY KEY,
    envelope_from bigint NOT NULL CHECK (envelope_from > 0)
);
INSERT INTO log_form (municipality, envelope_from) SELECT municipality, size + 1 FROM log_head WHERE size > 0;
GRANT SELECT ON log_form TO "${app_role}";

-- An instance of the version before would go on with leaves of the old form. It knows this column by its old name only,
-- and so it cannot write a log any more.
ALTER TABLE log_head RENAME COLUMN checkpoint TO note;
