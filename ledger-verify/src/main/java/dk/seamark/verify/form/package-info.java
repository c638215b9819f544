/** Written forms: strict JSON, its canonical form, Base64, and records read from JSON. */
@NullMarked
package dk.seamark.verify.form;

import org.jspecify.annotations.NullMarked;
