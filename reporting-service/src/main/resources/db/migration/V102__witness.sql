-- The newest signature of each witness below each log's checkpoints, verified before it is kept.
CREATE TABLE log_cosignature (
    municipality text   NOT NULL,
    -- The key that verifies it, as C2SP signed-note writes one.
    witness      text   NOT NULL,
    -- The checkpoint that it stands below, signed by the log, and how many leaves that has.
    checkpoint   text   NOT NULL,
    size         bigint NOT NULL CHECK (size > 0),
    -- The signature line, with its line feed.
    line         text   NOT NULL,
    PRIMARY KEY (municipality, witness)
);
GRANT SELECT, INSERT, UPDATE ON log_cosignature TO "${app_role}";
