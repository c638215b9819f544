/**
 * A quick reader of events, for rebuilds alone: it reads the one form of JSON that the services write, and knows again
 * what recurs. What it buys is measured in each run of the bench (docs/adr/0044-fast-reader.md).
 */
@NullMarked
package dk.seamark.reporting.record.journal.fastjson;

import org.jspecify.annotations.NullMarked;
