/** Shared by the tests of the services. */
@org.jspecify.annotations.NullMarked
package dk.seamark.kit.testing;
