/** Queries to a source of statistics, and what it proposes: indicator-service. */
@NullMarked
package dk.seamark.client.proposal;

import org.jspecify.annotations.NullMarked;
