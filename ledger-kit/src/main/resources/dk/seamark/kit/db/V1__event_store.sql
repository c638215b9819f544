-- The event store. Nothing in it is ever changed: the application may add and read, no more.
CREATE TABLE domain_event_entry (
    global_index         bigint GENERATED ALWAYS AS IDENTITY,
    event_identifier     varchar(36) NOT NULL UNIQUE,
    aggregate_identifier text   NOT NULL,
    sequence_number      bigint NOT NULL,
    type                 text   NOT NULL,
    time_stamp           text   NOT NULL,
    payload_type         text   NOT NULL,
    payload_revision     text   NOT NULL,
    payload              bytea  NOT NULL,
    meta_data            bytea  NOT NULL,
    -- A sequence's order is not commit order, so the relay reads by transaction first. The insert is its
    -- transaction's first write.
    xid                  xid8   NOT NULL DEFAULT pg_current_xact_id(),
    municipality         text   NOT NULL GENERATED ALWAYS AS (split_part(aggregate_identifier, '/', 1)) STORED,
    PRIMARY KEY (xid, global_index),
    UNIQUE (aggregate_identifier, sequence_number)
);
GRANT SELECT, INSERT ON domain_event_entry TO "${app_role}";

-- What people write freely. Erasing a text empties salt and body; the row and its id stay.
CREATE TABLE text (
    id           uuid PRIMARY KEY,
    municipality text    NOT NULL,
    salt         bytea,
    body         text,
    sent         boolean NOT NULL DEFAULT false,
    -- The transaction whose events name the text: the relay sends it before them.
    xid          xid8    NOT NULL DEFAULT pg_current_xact_id(),
    CHECK ((salt IS NULL) = (body IS NULL))
);
CREATE INDEX text_unsent ON text (xid) WHERE NOT sent;
GRANT SELECT, INSERT, UPDATE ON text TO "${app_role}";

-- The first answer to each Idempotency-Key. The only table from which the application may delete.
CREATE TABLE idempotency (
    municipality text        NOT NULL,
    actor        text        NOT NULL,
    key          text        NOT NULL,
    request_hash text        NOT NULL,
    receipt      text        NOT NULL,
    answered_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (municipality, actor, key)
);
CREATE INDEX idempotency_age ON idempotency (answered_at);
GRANT SELECT, INSERT, DELETE ON idempotency TO "${app_role}";
