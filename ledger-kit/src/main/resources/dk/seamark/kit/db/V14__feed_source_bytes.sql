-- SHA-256 of the value of the record that the last position belongs to; null where an earlier version took it. A
-- repetition that has the event's id and other bytes is none. docs/adr/0053-a-municipality-waits-alone.md
ALTER TABLE feed_source ADD COLUMN payload_digest text;
