package dk.seamark.events;

import dk.seamark.events.pack.CommitteePackIssued;

/** What reporting-service says: which packs were issued. */
public sealed interface ReportingEvent extends LedgerEvent permits CommitteePackIssued {}
