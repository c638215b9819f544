package dk.seamark.events;

import dk.seamark.events.pack.PackEvent;
import dk.seamark.events.stray.StrayRecordEvent;

/** The events that reporting-service publishes: about packs, and about records that are no readable events. */
public sealed interface ReportingEvent extends LedgerEvent permits PackEvent, StrayRecordEvent {}
