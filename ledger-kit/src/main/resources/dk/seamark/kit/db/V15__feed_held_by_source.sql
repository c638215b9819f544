-- Records wait by source, and what was taken late is remembered. docs/adr/0072-a-source-waits-alone.md

-- The source in whose order the record waits. Empty where an earlier version held it, with all of its municipality:
-- then the service reads it from the record before it takes anything of the partition.
ALTER TABLE feed_held ADD COLUMN source text NOT NULL DEFAULT '';
-- The plan that the record says something about, on which other sources' records may rest; * if it cannot be read; null
-- if it is about none.
ALTER TABLE feed_held ADD COLUMN plan text;
CREATE INDEX feed_held_source ON feed_held (topic, partition, source, record_offset);

-- Which records were taken late, and so not in the order of the topic: each after all before the offset taken_before
-- and before the record there, in the order of taken_number. Who reads the topic again takes them so again.
CREATE TABLE feed_late (
    topic         text   NOT NULL,
    partition     integer NOT NULL,
    record_offset bigint NOT NULL,
    taken_before  bigint NOT NULL,
    taken_number  bigint NOT NULL,
    PRIMARY KEY (topic, partition, record_offset)
);
CREATE INDEX feed_late_order ON feed_late (topic, partition, taken_before, taken_number);
GRANT SELECT, INSERT, UPDATE ON feed_late TO "${app_role}";
