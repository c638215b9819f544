/** What the ledger's services share; each package below is one concept. */
@NullMarked
package dk.seamark.kit;

import org.jspecify.annotations.NullMarked;
