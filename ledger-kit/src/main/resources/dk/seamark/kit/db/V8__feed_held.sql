-- Records that wait: from the first of a municipality that cannot be taken, in the order of its partition, while the
-- records of others go on. docs/adr/0053-a-municipality-waits-alone.md
CREATE TABLE feed_held (
    topic         text        NOT NULL,
    partition     integer     NOT NULL,
    record_offset bigint      NOT NULL,
    municipality  text        NOT NULL,
    record_key    bytea       NOT NULL,
    record_value  bytea,
    -- Names and values of the headers, as HeldHeaders writes them.
    headers       bytea       NOT NULL,
    -- Why the first of them cannot be taken; null for those behind it.
    obstacle      text,
    held_at       timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (topic, partition, record_offset)
);
CREATE INDEX feed_held_municipality ON feed_held (topic, partition, municipality, record_offset);
GRANT SELECT, INSERT, UPDATE, DELETE ON feed_held TO "${app_role}";

-- Records that somebody set aside: they are kept like those that nobody has signed, and never count. A service may not
-- decide it itself.
CREATE TABLE feed_set_aside (
    topic         text        NOT NULL,
    partition     integer     NOT NULL,
    record_offset bigint      NOT NULL,
    reason        text        NOT NULL,
    decided_by    text        NOT NULL,
    decided_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (topic, partition, record_offset)
);
GRANT SELECT ON feed_set_aside TO "${app_role}";
