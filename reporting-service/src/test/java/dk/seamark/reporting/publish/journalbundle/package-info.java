@NullMarked
package dk.seamark.reporting.publish.journalbundle;

import org.jspecify.annotations.NullMarked;
