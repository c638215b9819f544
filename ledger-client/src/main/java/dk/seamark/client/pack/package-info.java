/** Packs, as reporting-service issues and keeps them. */
@NullMarked
package dk.seamark.client.pack;

import org.jspecify.annotations.NullMarked;
