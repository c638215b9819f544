/**
 * The main job on real documents of two municipalities: policies and plans are entered and decided on,
 * figures are recorded, track texts are handed in, and packs are issued.
 */
@NullMarked
package dk.seamark.stack.demo;

import org.jspecify.annotations.NullMarked;
