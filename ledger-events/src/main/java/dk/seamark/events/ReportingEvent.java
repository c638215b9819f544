package dk.seamark.events;

/** What reporting-service says: which packs were issued. */
public sealed interface ReportingEvent extends LedgerEvent permits CommitteePackIssued {}
