-- Which cluster and timeline of PostgreSQL the store was in when it was last held against what it has sent. A restore
-- changes one of them. docs/adr/0051-store-held-against-topic.md
CREATE TABLE store_identity (
    one         boolean     PRIMARY KEY DEFAULT true CHECK (one),
    cluster     text        NOT NULL,
    timeline    text        NOT NULL,
    compared_at timestamptz NOT NULL DEFAULT now()
);
GRANT SELECT, INSERT, UPDATE ON store_identity TO "${app_role}";

-- Up to which offset of each partition every event that the service sent is in the store.
CREATE TABLE store_compared (
    topic       text    NOT NULL,
    partition   integer NOT NULL,
    -- Kafka's own id of the topic: one that was made again has another.
    topic_id    text    NOT NULL,
    next_offset bigint  NOT NULL,
    PRIMARY KEY (topic, partition)
);
GRANT SELECT, INSERT, UPDATE ON store_compared TO "${app_role}";

-- The highest position of each municipality below those offsets. What comes again at or below it is a repetition.
CREATE TABLE store_position (
    topic        text   NOT NULL,
    municipality text   NOT NULL,
    topic_id     text   NOT NULL,
    position     bigint NOT NULL,
    PRIMARY KEY (topic, municipality)
);
GRANT SELECT, INSERT, UPDATE ON store_position TO "${app_role}";
