/** What people wrote, as the topic of texts brings it, held against what the events commit to. */
@NullMarked
package dk.seamark.reporting.record.texts;

import org.jspecify.annotations.NullMarked;
