/** {@code …/ledger/unreadable}: an unreadable record is left out of account, and two people decide it. */
@NullMarked
package dk.seamark.reporting.record.dismissrecord;

import org.jspecify.annotations.NullMarked;
