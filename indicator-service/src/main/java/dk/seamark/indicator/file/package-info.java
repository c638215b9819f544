/** Reading and writing files of rows, as spreadsheets make them: CSV and workbooks. It knows nothing of plans. */
@NullMarked
package dk.seamark.indicator.file;

import org.jspecify.annotations.NullMarked;
