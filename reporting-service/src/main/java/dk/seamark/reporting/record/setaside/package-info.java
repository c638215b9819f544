/** What an operator set aside in the database is published as an event, so that auditors see it. */
@NullMarked
package dk.seamark.reporting.record.setaside;

import org.jspecify.annotations.NullMarked;
