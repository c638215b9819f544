-- ANALYZE puts values of columns into the planner's statistics, where they stay when a text is erased. Of what people
-- write, and of packs, which show it, there are none. docs/adr/0054-texts-are-erased.md
ALTER TABLE received_text ALTER COLUMN body SET STATISTICS 0, ALTER COLUMN salt SET STATISTICS 0;
ALTER TABLE pack_archive ALTER COLUMN bytes SET STATISTICS 0;
ALTER TABLE pack_redaction ALTER COLUMN bytes SET STATISTICS 0;
SELECT pg_clear_attribute_stats('public', 'received_text', 'body', false),
       pg_clear_attribute_stats('public', 'received_text', 'salt', false),
       pg_clear_attribute_stats('public', 'pack_archive', 'bytes', false),
       pg_clear_attribute_stats('public', 'pack_redaction', 'bytes', false);
