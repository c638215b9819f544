-- When the tombstone of an erased text is sent once more; null for a text that is kept, and once that is done.
-- docs/adr/0054-texts-are-erased.md
ALTER TABLE text ADD COLUMN tombstone_again timestamptz;
CREATE INDEX text_tombstone_again ON text (tombstone_again) WHERE tombstone_again IS NOT NULL;
UPDATE text SET tombstone_again = now() WHERE body IS NULL;
