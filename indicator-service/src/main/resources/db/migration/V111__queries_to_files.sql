-- A query is to a table of StatBank's, or to a file that a person downloads and brings; then it is the mapping by which
-- the file is read. docs/adr/0078-national-statistics-are-proposals.md
ALTER TABLE figure_query
    ADD COLUMN kind text NOT NULL DEFAULT 'statbank' CHECK (kind IN ('statbank', 'file'));
