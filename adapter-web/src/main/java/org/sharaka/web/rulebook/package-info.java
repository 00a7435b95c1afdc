/** The catalogue of rules and the policies they are held against, as the interface shows them. */
@NullMarked
package org.sharaka.web.rulebook;

import org.jspecify.annotations.NullMarked;
