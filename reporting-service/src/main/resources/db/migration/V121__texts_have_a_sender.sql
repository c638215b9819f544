-- Texts that came before texts said who sent them: it was the service whose events name them. Those that no event
-- names are left to the services of their municipality. Escaped, any bytes are text, whatever encoding they are in.
UPDATE received_text t SET source = said.source
FROM (
    SELECT j.municipality, named[1] AS id, min(j.source) AS source
    FROM journal j, regexp_matches(encode(j.payload, 'escape'), '"textId":"([0-9a-f-]{36})"', 'g') AS named
    WHERE j.unreadable IS NULL AND j.source IS NOT NULL
      AND EXISTS (SELECT FROM received_text WHERE source IS NULL AND body IS NOT NULL)
    GROUP BY j.municipality, named[1]
) said
WHERE t.source IS NULL AND t.municipality = said.municipality AND t.id = said.id;
