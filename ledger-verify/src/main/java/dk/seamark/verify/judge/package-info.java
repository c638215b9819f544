/** What the events come to: a plan and its figures, each target judged, and the pack's JSON held against it. */
@NullMarked
package dk.seamark.verify.judge;

import org.jspecify.annotations.NullMarked;
