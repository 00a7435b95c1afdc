/**
 * Who may do what: users with their tokens, roles, and the table of permissions. Four-eyes rules do not live here: they
 * are rules of the gates and hold whatever the role, for administrators too.
 *
 * <p>A {@link org.sharaka.domain.access.User} keeps only the digests of its tokens; a token expires, can be revoked
 * with a reason, and is never forgotten.
 */
@NullMarked
package org.sharaka.domain.access;

import org.jspecify.annotations.NullMarked;
