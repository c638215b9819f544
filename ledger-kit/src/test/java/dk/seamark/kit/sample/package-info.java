/** A small service of the ledger, with which the kit is tested whole. */
@org.jspecify.annotations.NullMarked
package dk.seamark.kit.sample;
