-- ANALYZE puts values of columns into the planner's statistics, where they stay when a text is erased. Of what people
-- write there are none. docs/adr/0054-texts-are-erased.md
ALTER TABLE text ALTER COLUMN body SET STATISTICS 0, ALTER COLUMN salt SET STATISTICS 0;
SELECT pg_clear_attribute_stats('public', 'text', 'body', false),
       pg_clear_attribute_stats('public', 'text', 'salt', false);
