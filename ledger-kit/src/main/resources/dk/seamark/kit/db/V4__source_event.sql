-- The event that the last position belongs to; null when an operator set the position. The same
-- position with another event means that a service's database was put back and has gone another way.
ALTER TABLE feed_source ADD COLUMN event_id text;
