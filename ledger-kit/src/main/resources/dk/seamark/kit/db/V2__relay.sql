-- The dense position that each event has on the topic, given before it is sent, never changed.
CREATE TABLE event_position (
    global_index bigint PRIMARY KEY,
    municipality text   NOT NULL,
    position     bigint NOT NULL CHECK (position > 0),
    UNIQUE (municipality, position)
);
GRANT SELECT, INSERT ON event_position TO "${app_role}";

-- The last position given, per municipality.
CREATE TABLE relay_head (
    municipality text PRIMARY KEY,
    position     bigint NOT NULL
) WITH (fillfactor = 50);
GRANT SELECT, INSERT, UPDATE ON relay_head TO "${app_role}";

-- Up to which event positions are given, and up to which all events are acknowledged by the broker.
CREATE TABLE relay_cursor (
    one            boolean PRIMARY KEY DEFAULT true CHECK (one),
    assigned_xid   xid8   NOT NULL DEFAULT '0',
    assigned_index bigint NOT NULL DEFAULT 0,
    sent_xid       xid8   NOT NULL DEFAULT '0',
    sent_index     bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 50);
INSERT INTO relay_cursor DEFAULT VALUES;
GRANT SELECT, UPDATE ON relay_cursor TO "${app_role}";
