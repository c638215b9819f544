/** What is worth a second look in a plan, and must be mended or acknowledged before it is approved. */
@NullMarked
package dk.seamark.policy.finding;

import org.jspecify.annotations.NullMarked;
