/** Publishing the schemas of the documents. */
@NullMarked
package dk.seamark.policy.showschemas;

import org.jspecify.annotations.NullMarked;
