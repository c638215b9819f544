-- The events about erasing texts are listed by municipality, and are few among all others.
-- docs/adr/0054-texts-are-erased.md
CREATE INDEX domain_event_erasure ON domain_event_entry (municipality, xid, global_index)
    WHERE payload_type LIKE 'text.%';
