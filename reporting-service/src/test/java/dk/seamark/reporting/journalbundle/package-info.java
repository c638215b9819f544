@NullMarked
package dk.seamark.reporting.journalbundle;

import org.jspecify.annotations.NullMarked;
