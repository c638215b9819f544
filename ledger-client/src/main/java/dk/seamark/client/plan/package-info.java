/** Plans and their changes, as policy-service takes and tells them. */
@NullMarked
package dk.seamark.client.plan;

import org.jspecify.annotations.NullMarked;
