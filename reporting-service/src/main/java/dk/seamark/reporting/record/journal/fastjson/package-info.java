/**
 * A fast JSON parser of events, used only by rebuilds: it supports the one form of JSON that the services write, and
 * caches recurring values. Each run of the bench measures what it gains (docs/adr/0044-fast-reader.md).
 */
@NullMarked
package dk.seamark.reporting.record.journal.fastjson;

import org.jspecify.annotations.NullMarked;
