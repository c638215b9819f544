/** What a period still lacks before its pack can be issued, and until when who has to deliver it. */
@NullMarked
package dk.seamark.reporting.publish.showreadiness;

import org.jspecify.annotations.NullMarked;
