package dk.seamark.events;

import dk.seamark.events.pack.PackEvent;
import dk.seamark.events.stray.StrayRecordEvent;
import dk.seamark.events.watermark.WatermarkAdvanced;

/**
 * The events that reporting-service publishes: about packs, about records that are no readable events, and that time
 * has passed.
 */
public sealed interface ReportingEvent extends LedgerEvent permits PackEvent, StrayRecordEvent, WatermarkAdvanced {}
