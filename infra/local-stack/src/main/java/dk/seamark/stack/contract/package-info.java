/** Holds requests and answers against the OpenAPI contracts that the services publish. */
@NullMarked
package dk.seamark.stack.contract;

import org.jspecify.annotations.NullMarked;
