-- The journal: every record of the topic in the order of its partition. Nothing in it is ever changed:
-- the application may add and read, no more.
CREATE TABLE journal (
    -- A record that names no municipality stands under '', which no token can ask for.
    municipality    text        NOT NULL,
    position        bigint      NOT NULL CHECK (position > 0),
    topic_partition integer     NOT NULL,
    topic_offset    bigint      NOT NULL,
    -- Exactly the bytes of the record's value; null where it had none.
    payload         bytea,
    -- The latest time that any event up to this one was appended at.
    watermark       timestamptz NOT NULL,

    -- What the headers of a readable record say.
    event_id        uuid,
    source          text,
    source_sequence bigint,
    type            text,
    stream          text,
    stream_sequence bigint,
    event_time      timestamptz,
    actor           text,
    actor_role      text,
    actor_centre    text,

    -- Of a record that cannot be read: why, and the rest of its bytes.
    unreadable      text,
    record_key      bytea,
    record_headers  jsonb,

    PRIMARY KEY (municipality, position),
    CHECK (unreadable IS NOT NULL OR (payload IS NOT NULL AND type IS NOT NULL AND event_id IS NOT NULL))
);
CREATE INDEX journal_event ON journal (municipality, event_id);
CREATE INDEX journal_watermark ON journal (municipality, watermark, position);
GRANT SELECT, INSERT ON journal TO "${app_role}";

-- What people wrote, as the topic of texts brings it; the last record of a text counts. A text that is
-- erased keeps its id alone.
CREATE TABLE received_text (
    id           text PRIMARY KEY,
    municipality text,
    salt         bytea,
    body         text,
    CHECK ((salt IS NULL) = (body IS NULL))
);
GRANT SELECT, INSERT, UPDATE ON received_text TO "${app_role}";

-- The packs as they were issued, byte for byte, kept in the transaction that issued them.
CREATE TABLE pack_archive (
    municipality text    NOT NULL,
    plan_id      text    NOT NULL,
    period       text    NOT NULL,
    number       integer NOT NULL CHECK (number > 0),
    format       text    NOT NULL,
    media_type   text    NOT NULL,
    position     bigint  NOT NULL,
    sha256       text    NOT NULL,
    bytes        bytea   NOT NULL,
    PRIMARY KEY (municipality, plan_id, period, number, format)
);
GRANT SELECT, INSERT ON pack_archive TO "${app_role}";
