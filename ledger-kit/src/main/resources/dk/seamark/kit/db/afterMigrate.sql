-- After each run of the migrations, also one that had nothing to do: the service may look which migrations its database
-- has, and refuses to start on others than its own.
GRANT SELECT ON flyway_schema_history TO "${app_role}";
