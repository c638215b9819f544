@NullMarked
package dk.seamark.reporting.record.checkjournal;

import org.jspecify.annotations.NullMarked;
