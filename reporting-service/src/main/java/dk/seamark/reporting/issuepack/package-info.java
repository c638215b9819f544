/** {@code POST …/years/{year}/packs}: issues the pack; from then on its bytes never change. */
@NullMarked
package dk.seamark.reporting.issuepack;

import org.jspecify.annotations.NullMarked;
