/** Who is signed in: at the issuer of tokens, and here by a session; and which pages each may open. */
@NullMarked
package dk.seamark.web.login;

import org.jspecify.annotations.NullMarked;
