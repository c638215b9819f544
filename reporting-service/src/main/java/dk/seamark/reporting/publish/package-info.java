/** What previewing, issuing and reading a pack share: making it, archiving it, answering with it. */
@NullMarked
package dk.seamark.reporting.publish;

import org.jspecify.annotations.NullMarked;
