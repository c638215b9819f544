-- Where the feed goes on reading, stored with what it wrote.
CREATE TABLE feed_offset (
    topic       text    NOT NULL,
    partition   integer NOT NULL,
    next_offset bigint  NOT NULL,
    PRIMARY KEY (topic, partition)
) WITH (fillfactor = 50);
GRANT SELECT, INSERT, UPDATE ON feed_offset TO "${app_role}";

-- The last dense position taken from each source. The source names service and municipality.
CREATE TABLE feed_source (
    source   text   PRIMARY KEY,
    position bigint NOT NULL
) WITH (fillfactor = 50);
GRANT SELECT, INSERT, UPDATE ON feed_source TO "${app_role}";
