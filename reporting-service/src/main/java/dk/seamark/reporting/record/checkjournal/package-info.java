/** {@code POST …/ledger/checks}: compares the journal with the topic that it was written from, read-only. */
@NullMarked
package dk.seamark.reporting.record.checkjournal;

import org.jspecify.annotations.NullMarked;
