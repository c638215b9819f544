-- SHA-256 of the value of the record that the last position belongs to; null where an earlier version took it. A
-- repetition that has the event's id and other bytes is none. docs/adr/0053-a-municipality-waits-alone.md
ALTER TABLE feed_source ADD COLUMN payload_digest text;
-- The id of the event that the digest is of. An instance of an earlier version, which runs beside during an upgrade,
-- moves the position and the event's id and leaves the digest: then it is of an earlier record, and says nothing.
ALTER TABLE feed_source ADD COLUMN digest_event_id text;
