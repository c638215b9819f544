/** Documents in requests: parsed safely, and validated against the published schemas. */
@NullMarked
package dk.seamark.policy.document;

import org.jspecify.annotations.NullMarked;
