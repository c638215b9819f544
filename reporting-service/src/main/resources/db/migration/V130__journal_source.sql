-- What was taken from a source at a position: a repetition is held against it.
CREATE INDEX journal_source ON journal (source, source_sequence) INCLUDE (event_id) WHERE source_sequence IS NOT NULL;
