/** A small service of the ledger, with which the whole kit is tested. */
@org.jspecify.annotations.NullMarked
package dk.seamark.kit.sample;
