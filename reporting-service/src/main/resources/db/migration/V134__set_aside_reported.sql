-- Which records that an operator set aside (feed_set_aside) are published as events.
-- docs/adr/0057-stray-records-are-decided.md
CREATE TABLE set_aside_reported (
    topic         text    NOT NULL,
    partition     integer NOT NULL,
    record_offset bigint  NOT NULL,
    PRIMARY KEY (topic, partition, record_offset)
);
GRANT SELECT, INSERT ON set_aside_reported TO "${app_role}";
