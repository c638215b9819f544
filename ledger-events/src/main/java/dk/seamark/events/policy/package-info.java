/** Events about a policy, and the parts of its text. */
@NullMarked
package dk.seamark.events.policy;

import org.jspecify.annotations.NullMarked;
