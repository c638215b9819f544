-- The events of a plan, a track or an indicator are those of the streams below its name.
CREATE INDEX journal_stream ON journal (municipality, stream COLLATE "C", position);

-- The transparency logs' tiles. A tile grows at its end until it is full: what stands in it stays.
CREATE TABLE log_tile (
    municipality text     NOT NULL,
    level        smallint NOT NULL CHECK (level BETWEEN 0 AND 7),
    index        bigint   NOT NULL CHECK (index >= 0),
    -- Up to 256 hashes of 32 bytes, one after the other.
    hashes       bytea    NOT NULL CHECK (length(hashes) BETWEEN 32 AND 8192 AND length(hashes) % 32 = 0),
    PRIMARY KEY (municipality, level, index)
);
GRANT SELECT, INSERT, UPDATE ON log_tile TO "${app_role}";

-- How far each log has come. Its one writer holds this row.
CREATE TABLE log_head (
    municipality text   PRIMARY KEY,
    size         bigint NOT NULL CHECK (size >= 0),
    -- The signed note of this size.
    checkpoint   text   NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON log_head TO "${app_role}";
