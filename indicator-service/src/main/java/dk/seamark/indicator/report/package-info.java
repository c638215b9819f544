/**
 * Track reports: what may be handed in, and where one stands between its centre and the
 * secretariat.
 */
@NullMarked
package dk.seamark.indicator.report;

import org.jspecify.annotations.NullMarked;
