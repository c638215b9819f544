@NullMarked
package dk.seamark.reporting.publish.downloadbundle;

import org.jspecify.annotations.NullMarked;
