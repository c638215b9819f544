/** Track reports: the rules for submitting one, and its state between its centre and the secretariat. */
@NullMarked
package dk.seamark.indicator.report;

import org.jspecify.annotations.NullMarked;
