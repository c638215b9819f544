/** Track reports, as indicator-service takes and tells them. */
@NullMarked
package dk.seamark.client.report;

import org.jspecify.annotations.NullMarked;
