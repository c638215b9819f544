package dk.seamark.events.erasure;

import dk.seamark.events.LedgerEvent;

/** The events about erasing what people wrote. The service that keeps the texts publishes them. */
public sealed interface ErasureEvent extends LedgerEvent permits TextErasureEvent, RetentionEvent {}
