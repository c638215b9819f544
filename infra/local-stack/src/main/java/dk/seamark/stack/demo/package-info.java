/**
 * The main job on the real plan: it is entered and approved, its figures are recorded, the track
 * texts are handed in, and the pack is issued.
 */
@NullMarked
package dk.seamark.stack.demo;

import org.jspecify.annotations.NullMarked;
