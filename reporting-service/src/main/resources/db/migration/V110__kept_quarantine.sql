-- Which records could not be read when they were journalled first. Written by rebuild-journal.sql alone, so that
-- a journal that is built again from the topic has the same rows, and its log the same leaves.
CREATE TABLE kept_quarantine (
    topic_partition integer NOT NULL,
    topic_offset    bigint  NOT NULL,
    reason          text    NOT NULL,
    PRIMARY KEY (topic_partition, topic_offset)
);
GRANT SELECT ON kept_quarantine TO "${app_role}";

-- The rows that could not be read are few, and each is read again when it is asked for.
CREATE INDEX journal_unreadable ON journal (municipality, position) WHERE unreadable IS NOT NULL;
