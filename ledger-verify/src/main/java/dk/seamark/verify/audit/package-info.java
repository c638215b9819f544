/** A whole log, read leaf by leaf and held against an auditor's own copy of it. */
@NullMarked
package dk.seamark.verify.audit;

import org.jspecify.annotations.NullMarked;
