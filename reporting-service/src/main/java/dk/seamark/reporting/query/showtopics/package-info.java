/** {@code GET /asyncapi.yaml}: the contract of the topics, and the schemas of the events on them. */
@NullMarked
package dk.seamark.reporting.query.showtopics;

import org.jspecify.annotations.NullMarked;
