/** The other services, asked in the name of whoever is signed in. */
@NullMarked
package dk.seamark.web.ledger;

import org.jspecify.annotations.NullMarked;
