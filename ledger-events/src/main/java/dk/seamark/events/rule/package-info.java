/**
 * Target rules: a plan's sentence as a rule that can be evaluated, the evidence it is judged on, and the verdict with
 * its working.
 */
@NullMarked
package dk.seamark.events.rule;

import org.jspecify.annotations.NullMarked;
