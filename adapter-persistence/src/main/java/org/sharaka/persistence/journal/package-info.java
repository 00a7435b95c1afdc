/**
 * The journal in rows: text as it is digested, JSON for rulings and particulars. What is read for verification is read
 * byte by byte, so that a damaged row is named and not mistaken for another.
 */
@NullMarked
package org.sharaka.persistence.journal;

import org.jspecify.annotations.NullMarked;
