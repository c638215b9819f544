/**
 * Filters and valves between the network and the endpoints: no request may hold a thread, a connection or memory for
 * long.
 */
@NullMarked
package dk.seamark.kit.web;

import org.jspecify.annotations.NullMarked;
