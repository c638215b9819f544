/** Publishes a service's OpenAPI contract. */
@NullMarked
package dk.seamark.kit.openapi;

import org.jspecify.annotations.NullMarked;
