-- What each record was signed by, as its headers have it; null where it came before records were signed. Nothing of
-- it is in the entry's leaf.
ALTER TABLE journal
    ADD COLUMN signing_key text,
    ADD COLUMN signature   text;

-- A record that was refused is in no municipality's journal, and stays so when the journal is built again, also where
-- the keys that count by then would let it in.
ALTER TABLE kept_quarantine ADD COLUMN refused boolean NOT NULL DEFAULT false;

-- Who sent a text, of which municipality: who may change or erase it. Null where texts did not say so yet.
ALTER TABLE received_text ADD COLUMN source text;
