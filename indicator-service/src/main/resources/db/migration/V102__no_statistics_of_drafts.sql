-- ANALYZE puts values of columns into the planner's statistics, where they stay when a text is erased. Of drafts there
-- are none. docs/adr/0054-texts-are-erased.md
ALTER TABLE report_draft ALTER COLUMN report SET STATISTICS 0;
SELECT pg_clear_attribute_stats('public', 'report_draft', 'report', false);
