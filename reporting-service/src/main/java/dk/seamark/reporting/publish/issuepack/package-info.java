/** {@code POST …/years/{year}/packs}: issues the pack; from then on its bytes never change. */
@NullMarked
package dk.seamark.reporting.publish.issuepack;

import org.jspecify.annotations.NullMarked;
