/** {@code …/texts/{textId}/erasure}: the secretariat has a text erased, and two people decide it. */
@NullMarked
package dk.seamark.kit.erasure;

import org.jspecify.annotations.NullMarked;
