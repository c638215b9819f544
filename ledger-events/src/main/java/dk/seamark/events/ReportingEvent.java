package dk.seamark.events;

import dk.seamark.events.pack.CommitteePackIssued;

/** The events that reporting-service publishes: which packs were issued. */
public sealed interface ReportingEvent extends LedgerEvent permits CommitteePackIssued {}
