/** What bodies and answers of several services hold: receipts, decisions, and words for people. */
@NullMarked
package dk.seamark.client.shared;

import org.jspecify.annotations.NullMarked;
