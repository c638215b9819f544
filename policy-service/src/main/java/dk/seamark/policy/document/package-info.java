/** Documents as people send them: read safely, and checked against the published schemas. */
@NullMarked
package dk.seamark.policy.document;

import org.jspecify.annotations.NullMarked;
