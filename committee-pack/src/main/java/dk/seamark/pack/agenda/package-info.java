/**
 * The headings under which a pack is put on a committee's agenda, as a municipality wants them: a template
 * that an operator can change, and what comes of it for one pack.
 */
@NullMarked
package dk.seamark.pack.agenda;

import org.jspecify.annotations.NullMarked;
