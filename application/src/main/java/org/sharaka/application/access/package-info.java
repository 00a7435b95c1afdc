/** Users and their tokens: to enter them, to give and revoke tokens, and to tell who the bearer of a token is. */
@NullMarked
package org.sharaka.application.access;

import org.jspecify.annotations.NullMarked;
