/**
 * What a caller is told when something stands in the way: a problem document (RFC 9457), in the caller's language, with
 * a code that never changes. {@link org.sharaka.web.problem.Problem} is thrown by whatever finds it; one place writes
 * it.
 */
@NullMarked
package org.sharaka.web.problem;

import org.jspecify.annotations.NullMarked;
