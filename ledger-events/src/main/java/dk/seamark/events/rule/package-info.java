/**
 * Target rules: a plan's sentence as something that a machine can judge, the evidence it is judged
 * on, and the verdict with its working.
 */
@NullMarked
package dk.seamark.events.rule;

import org.jspecify.annotations.NullMarked;
