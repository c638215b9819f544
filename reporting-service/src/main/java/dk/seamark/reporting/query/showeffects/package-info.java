/** {@code GET …/years/{year}/effects}: what another figure would do to verdicts, and which packs told another one. */
@NullMarked
package dk.seamark.reporting.query.showeffects;

import org.jspecify.annotations.NullMarked;
