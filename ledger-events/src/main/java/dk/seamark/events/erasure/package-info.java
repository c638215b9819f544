/** Texts that are erased: who asks for it, on what basis, and who approves. */
@NullMarked
package dk.seamark.events.erasure;

import org.jspecify.annotations.NullMarked;
