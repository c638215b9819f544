/** Those who use the stack meanwhile, and what they were told. */
@NullMarked
package dk.seamark.faults.client;

import org.jspecify.annotations.NullMarked;
