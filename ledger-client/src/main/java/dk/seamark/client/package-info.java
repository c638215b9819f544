/**
 * The three services as a Java program asks them: a method for each operation of their contracts, and an answer that
 * is what was asked for or the problem why not. What stands in bodies and answers is in the packages below.
 */
@NullMarked
package dk.seamark.client;

import org.jspecify.annotations.NullMarked;
