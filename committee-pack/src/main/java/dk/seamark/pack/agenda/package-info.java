/**
 * Agenda items: a template with the headings that a municipality wants, which an operator can change, and the item made
 * from it for a pack.
 */
@NullMarked
package dk.seamark.pack.agenda;

import org.jspecify.annotations.NullMarked;
