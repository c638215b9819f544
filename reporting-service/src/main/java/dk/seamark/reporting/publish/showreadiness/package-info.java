/** What is missing before a period's pack can be issued, and who must deliver it by when. */
@NullMarked
package dk.seamark.reporting.publish.showreadiness;

import org.jspecify.annotations.NullMarked;
