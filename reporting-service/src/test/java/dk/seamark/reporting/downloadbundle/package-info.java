@NullMarked
package dk.seamark.reporting.downloadbundle;

import org.jspecify.annotations.NullMarked;
