/** {@code GET …/packs/{planId}/{year}/{number}.zip}: an issued pack with everything that proves it. */
@NullMarked
package dk.seamark.reporting.publish.downloadbundle;

import org.jspecify.annotations.NullMarked;
