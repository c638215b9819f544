/** What the tests of the services share. */
@org.jspecify.annotations.NullMarked
package dk.seamark.kit.testing;
