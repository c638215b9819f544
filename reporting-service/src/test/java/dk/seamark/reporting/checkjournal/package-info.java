@NullMarked
package dk.seamark.reporting.checkjournal;

import org.jspecify.annotations.NullMarked;
