/** The log of access: who was refused, and who was given what is not meant for everyone. */
@NullMarked
package dk.seamark.kit.accesslog;

import org.jspecify.annotations.NullMarked;
