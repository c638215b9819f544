-- Up to where in a partition records may be what they may not be any more: unsigned, or signed by a key that is
-- retired. Each row is written once, when a reader first demands otherwise, and is what a second reading goes by.
-- docs/adr/0035-signed-records.md
CREATE TABLE signature_bound (
    topic         text    NOT NULL,
    partition     integer NOT NULL,
    -- 'unsigned', or the key's id.
    signed_by     text    NOT NULL,
    -- The first offset that it does not hold for.
    before_offset bigint  NOT NULL,
    PRIMARY KEY (topic, partition, signed_by)
);
GRANT SELECT, INSERT ON signature_bound TO "${app_role}";
